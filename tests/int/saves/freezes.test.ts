import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { loadEdition } from '../../../src/actions/facts/loadEdition'
import { act, readArticle, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { testEngine } from '../../support/openTestDatabase'
import { takeAction } from '../../support/storyClient'
import { takeTurns } from '../../support/takeTurns'

const ROUNDS = 200

const submitted = async ({ payload }: HttpNewsroom): Promise<string> => {
  const { id } = await writeArticle({ payload })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  return id
}

let newsroom: HttpNewsroom
beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  takeTurns(newsroom.payload)
}, 60_000)
afterAll(() => newsroom.close())

// Somebody saves in the moment in which somebody else freezes the text for the fact check, again and again.
it(`${ROUNDS} saves against as many freezes lose no saved word and leave none out of the edition`, async () => {
  const { payload } = newsroom
  const save = await newsroom.directly('otherDeskEditor')
  const freeze = await newsroom.directly('deskEditor')
  const tally: Record<string, number> = {}
  for (const round of Array.from({ length: ROUNDS }, (_, index) => index)) {
    const id = await submitted(newsroom)
    const { rev } = await readArticle({ payload, id })
    const body = { moves: 1, units: ['cuc-qlthads'], workingDays: 2, ...(round % 2 === 0 ? { rev } : {}) }
    const title = `Lời thứ ${round}`
    const [saved, frozen] = await Promise.all([
      sleep((round % 10) * 2).then(() => save.send('PATCH', `/api/articles/${id}`, { rev, title })),
      sleep((round * 3) % 7).then(() => takeAction({ client: freeze, id, action: 'send_to_fact_check', body })),
    ])
    const row = await readArticle({ payload, id })
    const edition = await loadEdition({ payload, story: id, hash: (row.edition as string | null) ?? null })
    const frozenTitle = edition?.blocks.find(({ block }) => block?.type === 'title')?.block
    expect([saved.status, row.title === title]).toEqual([saved.status, saved.status === 200])
    if (frozen.status === 200) expect(frozenTitle).toMatchObject({ text: row.title })
    expect(frozen.status === 200).toBe(row.stage === 'fact_check')
    const outcome = `save ${saved.status}, freeze ${frozen.status}`
    tally[outcome] = (tally[outcome] ?? 0) + 1
  }
  process.stdout.write(`save against freeze on ${testEngine}: ${JSON.stringify(tally)}\n`)
  expect(Object.keys(tally).filter((outcome) => !/^save (?:200|409), freeze (?:200|409)$/.test(outcome))).toEqual([])
  expect(Object.keys(tally).length).toBeGreaterThan(1)
}, 480_000)
