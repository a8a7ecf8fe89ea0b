import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkpointFile, readCheckpoints } from '../../../src/relay/checkpoints'
import { verifyLog } from '../../../src/relay/verifyLog'
import { bundleChild } from '../../support/bundleChild'
import { act, answerInput, readArticle, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { testEngine } from '../../support/openTestDatabase'
import { httpClient, type StaffAnswer, type StaffClient, signIn } from '../../support/staffClient'
import { type ChildServer, startChild } from '../../support/startChild'
import { press, takeAction } from '../../support/storyClient'
import { type Turns, takeTurns } from '../../support/takeTurns'

let newsroom: HttpNewsroom
let turns: Turns
/** MongoDB is shared by several machines: there, half of every crowd comes in through another process. */
let other: ChildServer | null = null

beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  turns = takeTurns(newsroom.payload)
  if (testEngine === 'sqlite') return
  const program = await bundleChild('tests/support/children/newsroomServer.ts')
  other = await startChild({ program, newsroom })
})
afterAll(() => newsroom.close())

/** The MongoDB of the tests is many times slower than SQLite in the process; its races are wider. */
const ANSWER_ROUNDS = testEngine === 'sqlite' ? 30 : 10

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index))
const statuses = (answers: StaffAnswer[]): Record<number, number> => {
  const counts: Record<number, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

/** A crowd at one door: everybody has looked before anybody writes. */
const crowd = async (requests: Promise<StaffAnswer>[]): Promise<StaffAnswer[]> => {
  turns.waitMs(5)
  const answers = await Promise.all(requests)
  turns.waitMs(0)
  return answers
}

/** The person's program at this machine and, where there is one, at the other. */
const everywhere = async (person: string): Promise<StaffClient[]> => {
  const here = await newsroom.as(person)
  if (other === null) return [here]
  return [here, httpClient({ port: other.port, token: await signIn({ port: other.port, person }) })]
}
const at = (clients: StaffClient[], index: number): StaffClient => {
  const client = clients[index % clients.length]
  if (!client) throw new Error('nobody there')
  return client
}

const submitted = async (): Promise<string> => {
  const { payload } = newsroom
  const { id } = await writeArticle({ payload })
  await act({ payload, by: 'reporter', id, action: 'submit' })
  return id
}

describe('fifty actions at once over HTTP', () => {
  afterAll(async () => {
    await other?.kill()
    other = null
  })

  it('on one story: one wins, 49 are told who did what', async () => {
    const id = await submitted()
    const clients = await everywhere('deskEditor')
    const answers = await crowd(
      times(50, (index) =>
        takeAction({ client: at(clients, index), id, action: 'place', body: { moves: 1, order: index } }),
      ),
    )
    expect(statuses(answers)).toEqual({ 200: 1, 409: 49 })
    for (const { status, body } of answers)
      if (status === 409)
        expect(body.error?.meanwhile).toMatchObject([{ move: 2, action: 'place', by: 'Người deskEditor' }])
  })

  it('which are one press, fifty times: all succeed, once', async () => {
    const id = await submitted()
    const clients = await everywhere('deskEditor')
    const body = { moves: 1, actionId: press(), order: 1 }
    const answers = await crowd(
      times(50, (index) => takeAction({ client: at(clients, index), id, action: 'place', body })),
    )
    expect(statuses(answers)).toEqual({ 200: 50 })
    expect((await readArticle({ payload: newsroom.payload, id })).moves).toBe(2)
  })

  it('on fifty stories: all succeed, and the log has each once', async () => {
    const ids: string[] = []
    for (const _ of times(50, () => null)) ids.push(await submitted())
    const clients = await everywhere('deskEditor')
    const answers = await crowd(
      ids.map((id, index) =>
        takeAction({ client: at(clients, index), id, action: 'place', body: { moves: 1, order: index } }),
      ),
    )
    expect(statuses(answers)).toEqual({ 200: 50 })
    await Promise.all([newsroom.relay(), newsroom.relay()])
    await newsroom.relay()
    const { payload, settings } = newsroom
    const where = { story: { in: ids } }
    const { docs } = await payload.find({ collection: 'events', where, pagination: false, overrideAccess: true })
    expect(docs.map(({ id }) => String(id)).sort()).toEqual(
      ids.flatMap((id) => [`${id}:0`, `${id}:1`, `${id}:2`]).sort(),
    )
    const checkpoints = await readCheckpoints(checkpointFile(settings.dataDir))
    expect((await verifyLog({ payload, checkpoints })).faults).toEqual([])
  })
})

describe('saves at once', () => {
  // Of one round a machine that is busy may make one save after the other, and nothing would be shown.
  it.each([1, 2, 3, 4, 5])(
    'of 20 from one revision one wins, and the others are told its words: round %i',
    async () => {
      const { payload } = newsroom
      const { id } = await writeArticle({ payload })
      const clients = [...(await everywhere('deskEditor')), ...(await everywhere('reporter'))]
      const answers = await crowd(
        times(20, (index) =>
          at(clients, index).send('PATCH', `/api/articles/${id}`, { rev: 1, title: `Tên ${index}` }),
        ),
      )
      expect(statuses(answers)).toEqual({ 200: 1, 409: 19 })
      const { title, rev } = await readArticle({ payload, id })
      expect(rev).toBe(2)
      expect(answers.find(({ status }) => status === 200)?.body.doc?.title).toBe(title)
      const told = answers.filter(({ status }) => status === 409).map(({ body }) => body.errors?.[0]?.data)
      for (const data of told) expect(data).toMatchObject({ code: 'story_changed', rev: 2, text: { title } })
    },
  )
})

describe('units that answer at once', () => {
  /** What each unit is said to have answered, by name. */
  const answersShown = async (id: string): Promise<string[]> => {
    const { body } = await (await newsroom.directly('chiefEditor')).get(`/api/articles/${id}/verdicts`)
    return (body.verdicts as { unit: string }[]).map(({ unit }) => unit)
  }

  it('leave no story stuck: who comes second is told and answers again', async () => {
    const { payload } = newsroom
    const clients = [await newsroom.directly('reviewer'), await newsroom.directly('localReviewer')]
    for (const _ of times(ANSWER_ROUNDS, () => null)) {
      const id = await submitted()
      const input = { units: ['cuc-qlthads', 'thads-ha-noi'], workingDays: 2 }
      await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
      const body = { ...(await answerInput({ payload, id })), moves: 2 }
      const answers = await Promise.all(
        clients.map((client) => takeAction({ client, id, action: 'answer_fact_check', body })),
      )
      expect(statuses(answers)).toEqual({ 200: 1, 409: 1 })
      const second = at(
        clients,
        answers.findIndex(({ status }) => status === 409),
      )
      const again = await takeAction({ client: second, id, action: 'answer_fact_check', body: { ...body, moves: 3 } })
      expect([again.status, again.body.stage]).toEqual([200, 'ready'])
      expect(new Set(await answersShown(id)).size).toBe(2)
      expect(await answersShown(id)).toHaveLength(2)
    }
  })

  it('of two reviewers of one unit one counts, and the one that lost says nothing about any claim', async () => {
    const { payload } = newsroom
    const reviewers = [await newsroom.directly('reviewer'), await newsroom.directly('otherReviewer')]
    const id = await submitted()
    const input = { units: ['cuc-qlthads', 'thads-ha-noi'], workingDays: 2 }
    await act({ payload, by: 'deskEditor', id, action: 'send_to_fact_check', input })
    const body = { ...(await answerInput({ payload, id })), moves: 2 }
    turns.waitMs(5)
    const answers = await Promise.all(
      reviewers.map((client) => takeAction({ client, id, action: 'answer_fact_check', body })),
    )
    turns.waitMs(0)
    expect(statuses(answers)).toEqual({ 200: 1, 409: 1 })
    expect(await answersShown(id)).toHaveLength(1)
  })
})
