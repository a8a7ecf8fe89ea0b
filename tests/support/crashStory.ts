import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Where } from 'payload'
import { pendingOf, type StoryRow } from '../../src/actions/storyRow'
import { paragraphs } from './lexical'
import { act, readArticle } from './newsroomActs'
import type { HttpNewsroom } from './openHttpNewsroom'
import type { StaffClient } from './staffClient'

/** The three steps of a crash story: one that freezes, and one that readers see. Each press has its own id, kept over a crash. */
export const CRASH_STEPS = [
  {
    by: 'deskEditor',
    action: 'clear_without_check',
    moves: 1,
    input: { ground: 'not_required', reason: 'Thông cáo.' },
  },
  { by: 'chiefEditor', action: 'publish', moves: 2, input: {} },
] as const

/** A press release that waits at the desk, with a word that nothing else has. */
export const prepareCrashStory = async ({
  newsroom,
  word,
}: {
  newsroom: HttpNewsroom
  word: string
}): Promise<string> => {
  const { payload } = newsroom
  const client = await newsroom.directly('reporter')
  const { body } = await client.send('POST', '/api/releases', {
    title: `Thông cáo ${word}`,
    body: paragraphs(`Nội dung ${word}.`),
    bylines: [{ person: 'reporter', name: 'Người reporter' }],
    topics: ['TX-1.4'],
  })
  const id = String(body.doc?.id)
  await act({ payload, by: 'reporter', id, kind: 'release', action: 'submit' })
  return id
}

/** Presses a step's button; a press whose answer never came is repeated with the same id. */
export const pressStep = ({
  client,
  id,
  step,
}: {
  client: StaffClient
  id: string
  step: (typeof CRASH_STEPS)[number]
}) =>
  client.send('POST', `/api/releases/${id}/actions/${step.action}`, {
    actionId: `crash:${step.action}:${id}`,
    moves: step.moves,
    ...step.input,
  })

/** Mails that the machines of this newsroom sent, each as who was told what. */
export const sentMails = (newsroom: HttpNewsroom): string[] => {
  const file = join(newsroom.settings.dataDir, 'mails.ndjson')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

const rowsOf = async (
  newsroom: HttpNewsroom,
  collection: 'events' | 'publications' | 'notices' | 'editions',
  id: string,
) => {
  const where: Where = collection === 'publications' ? { id: { equals: id } } : { story: { equals: id } }
  const { docs } = await newsroom.payload.find({
    collection,
    where,
    sort: 'id',
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** Whatever died wherever: each move logged once, one edition, one publication, every notice mailed once, nothing waiting. */
export const expectWholeStory = async ({
  newsroom,
  id,
  word,
}: {
  newsroom: HttpNewsroom
  id: string
  word: string
}) => {
  const row = await readArticle({ payload: newsroom.payload, id, kind: 'release' })
  expect({ stage: row.stage, live: row.live, moves: row.moves, pending: pendingOf(row as StoryRow) }).toEqual({
    stage: 'settled',
    live: 'public',
    moves: 3,
    pending: [],
  })
  const events = await rowsOf(newsroom, 'events', id)
  expect(events.map((event) => event.id)).toEqual([0, 1, 2, 3].map((move) => `${id}:${move}`))
  expect((await rowsOf(newsroom, 'editions', id)).length).toBe(1)
  const publications = await rowsOf(newsroom, 'publications', id)
  expect(publications.map(({ live }) => live)).toEqual(['public'])
  const notices = await rowsOf(newsroom, 'notices', id)
  expect(notices.map(({ key, mail }) => [key, mail])).toEqual([
    [`${id}:2:chiefEditor:decision_waiting`, 'sent'],
    [`${id}:2:otherChiefEditor:decision_waiting`, 'sent'],
    [`${id}:3:reporter:published`, 'sent'],
  ])
  const page = await newsroom.stranger.get(String((publications[0] as { path?: string }).path))
  expect([page.status, page.text.includes(word)]).toEqual([200, true])
}
