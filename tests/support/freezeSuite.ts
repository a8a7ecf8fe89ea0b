import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { loadEdition } from '../../src/actions/facts/loadEdition'
import { bundleChild } from './bundleChild'
import { paragraphs } from './lexical'
import { act, readArticle, writeArticle } from './newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from './openHttpNewsroom'
import { testEngine } from './openTestDatabase'
import { httpClient, type StaffClient, signIn } from './staffClient'
import { type ChildServer, startChild } from './startChild'
import { takeAction } from './storyClient'
import { takeTurns } from './takeTurns'

/** What one person types meanwhile: another part of the text each round. */
const TYPED: readonly (readonly [column: string, save: (word: string) => unknown])[] = [
  ['title', (word) => `Tên ${word}`],
  ['sapo', (word) => `Tóm tắt ${word}`],
  ['body', (word) => paragraphs('Đoạn thứ nhất.', `Đoạn có ${word}.`)],
  ['bylines', (word) => [{ person: 'reporter', name: `Người ${word}` }]],
  ['provisions', (word) => [`Điều 7 ${word}`]],
]

const submitted = async ({ payload }: HttpNewsroom): Promise<string> => {
  const { id } = await writeArticle({ payload })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  return id
}

/** The suite of saves that race a freeze, so many rounds as the caller can wait for. */
export const freezeSuite = ({ rounds }: { rounds: number }): void => {
  let newsroom: HttpNewsroom
  /** MongoDB is shared by several machines: there, the text is saved on another one than it is frozen on. */
  let other: ChildServer | null = null

  beforeAll(async () => {
    newsroom = await openHttpNewsroom()
    takeTurns(newsroom.payload)
    if (testEngine === 'sqlite') return
    const program = await bundleChild('tests/support/children/newsroomServer.ts')
    other = await startChild({ program, newsroom, servesOnly: true })
  })
  afterAll(async () => {
    await other?.kill()
    await newsroom.close()
  })

  const saver = async (): Promise<StaffClient> => {
    const person = 'otherDeskEditor'
    if (other === null) return newsroom.directly(person)
    return httpClient({ port: other.port, token: await signIn({ port: other.port, person }) })
  }

  // Somebody saves in the moment in which somebody else freezes the text for the fact check, again and again.
  it(`${rounds} saves against as many freezes lose no saved word and leave none out of the edition`, async () => {
    const { payload } = newsroom
    const save = await saver()
    const freeze = await newsroom.directly('deskEditor')
    const tally: Record<string, number> = {}
    for (const round of Array.from({ length: rounds }, (_, index) => index)) {
      const id = await submitted(newsroom)
      const { rev } = await readArticle({ payload, id })
      const body = { moves: 1, units: ['cuc-qlthads'], workingDays: 2, ...(round % 2 === 0 ? { rev } : {}) }
      const word = `lời${round}`
      const [column = 'title', typed = String] = TYPED[Math.floor(round / 10) % TYPED.length] ?? []
      const [saved, frozen] = await Promise.all([
        sleep((round % 10) * 6).then(() => save.send('PATCH', `/api/articles/${id}`, { rev, [column]: typed(word) })),
        sleep(((round * 3) % 7) * 8).then(() => takeAction({ client: freeze, id, action: 'send_to_fact_check', body })),
      ])
      const row = await readArticle({ payload, id })
      const edition = await loadEdition({ payload, story: id, hash: (row.edition as string | null) ?? null })
      const isKept = JSON.stringify(row[column]).includes(word)
      expect([round, saved.status, isKept]).toEqual([round, saved.status, saved.status === 200])
      if (frozen.status === 200)
        expect([round, column, JSON.stringify(edition?.blocks).includes(word)]).toEqual([round, column, isKept])
      expect(frozen.status === 200).toBe(row.stage === 'fact_check')
      const outcome = `save ${saved.status}, freeze ${frozen.status}`
      tally[outcome] = (tally[outcome] ?? 0) + 1
    }
    process.stdout.write(`save against freeze on ${testEngine}: ${JSON.stringify(tally)}\n`)
    expect(Object.keys(tally).filter((outcome) => !/^save (?:200|409), freeze (?:200|409)$/.test(outcome))).toEqual([])
    expect(Object.keys(tally).length).toBeGreaterThan(1)
  }, 1_200_000)
}
