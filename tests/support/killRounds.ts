import { expect } from '@jest/globals'
import type { CrashPoint } from '../../src/actions/crashPoint'
import { reclaimMail } from '../../src/relay/reclaimMail'
import { CRASH_STEPS, expectWholeStory, prepareCrashStory, pressStep } from './crashStory'
import type { HttpNewsroom } from './openHttpNewsroom'
import { httpClient, signIn } from './staffClient'
import { type ChildServer, startChild } from './startChild'

export interface Death {
  point: CrashPoint
  /** At which time of passing the point, from 1. */
  nth: number
}

/** How often a story's two steps surely pass each point, so that a machine told to die there does. */
const PASSES: Record<CrashPoint, number> = {
  edition_written: 1,
  row_written: 2,
  event_written: 2,
  pending_cleared: 2,
  publication_written: 1,
  cache_dropped: 1,
  mail_recorded: 3,
}

/** So many deaths at each of the points, at every time of passing in turn. */
export const deathsAt = ({ points, each }: { points: readonly CrashPoint[]; each: number }): Death[] =>
  points.flatMap((point) => Array.from({ length: each }, (_, index) => ({ point, nth: 1 + (index % PASSES[point]) })))

interface Round {
  id: string
  word: string
}

/** Presses the story's buttons at the machine until it is gone; every refused connection is that. */
const useUntilDead = async ({
  machine,
  tokens,
  id,
}: {
  machine: ChildServer
  tokens: Map<string, string>
  id: string
}) => {
  let isGone = false
  const gone = machine.ended.then((signal) => {
    isGone = true
    return signal
  })
  for (const step of CRASH_STEPS) {
    if (isGone) break
    const client = httpClient({ port: machine.port, token: tokens.get(step.by) ?? null })
    const answer = await pressStep({ client, id, step }).catch((error: NodeJS.ErrnoException) => {
      expect(['ECONNRESET', 'ECONNREFUSED', 'EPIPE']).toContain(error.code)
      return null
    })
    if (answer) expect(answer.status).toBe(200)
    // The relay of this step is part of what may die; the next press would hide a point that comes once.
    if (answer) await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 400))])
  }
  return gone
}

/**
 * Kills one machine after another with SIGKILL, each at its point; the next one finishes what the last left behind, sees the presses again
 * that got no answer, and is killed in its turn. After each kill the story must be whole. Answers how many died at each point.
 */
export const runKills = async ({
  newsroom,
  program,
  deaths,
}: {
  newsroom: HttpNewsroom
  program: string
  deaths: Death[]
}): Promise<Record<string, number>> => {
  const tokens = new Map<string, string>()
  for (const { by } of CRASH_STEPS) tokens.set(by, await signIn({ port: newsroom.port, person: by }))
  const histogram: Record<string, number> = {}
  let unfinished: Round | null = null
  let machine: ChildServer | null = null
  try {
    for (const [index, die] of deaths.entries()) {
      machine = await startChild({ program, newsroom, die })
      if (unfinished) await expectFinished({ newsroom, round: unfinished })
      const word = `tu${index}${die.point.replaceAll('_', '')}`
      const id: string = await prepareCrashStory({ newsroom, word })
      const signal = await useUntilDead({ machine, tokens, id })
      expect({ ...die, signal }).toEqual({ ...die, signal: 'SIGKILL' })
      histogram[die.point] = (histogram[die.point] ?? 0) + 1
      unfinished = { id, word }
    }
    machine = await startChild({ program, newsroom })
    if (unfinished) await expectFinished({ newsroom, round: unfinished })
  } finally {
    // Whatever went wrong, no machine outlives the test: jest would wait for it.
    await machine?.kill()
  }
  return histogram
}

/** The people whose presses got no answer press again, here, and this machine's relay runs beside the other's. */
const expectFinished = async ({ newsroom, round }: { newsroom: HttpNewsroom; round: Round }): Promise<void> => {
  for (const step of CRASH_STEPS) {
    const client = await newsroom.directly(step.by)
    expect((await pressStep({ client, id: round.id, step })).status).toBe(200)
  }
  await newsroom.relay()
  await newsroom.relay()
  await finishMail({ newsroom, story: round.id })
  await expectWholeStory({ newsroom, ...round })
}

const CLAIM_MINUTES = 11
/** A living machine's mail takes some milliseconds. */
const MAIL_WITHIN_MS = 2000
const LOOK_EVERY_MS = 50

/** Waits for the mail that a living machine is at; answers how many letters nobody has finished. */
const mailLeft = async ({ newsroom, story }: { newsroom: HttpNewsroom; story: string }): Promise<number> => {
  const where = { story: { equals: story }, mail: { in: ['due', 'sending'] } }
  const deadline = Date.now() + MAIL_WITHIN_MS
  for (;;) {
    const { totalDocs } = await newsroom.payload.count({ collection: 'notices', where, overrideAccess: true })
    if (totalDocs === 0 || Date.now() > deadline) return totalDocs
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

/** A machine that died in the middle of a mail leaves it claimed: another takes it up when the claim is ten minutes old. */
const finishMail = async (mailed: { newsroom: HttpNewsroom; story: string }): Promise<void> => {
  const { newsroom } = mailed
  while ((await mailLeft(mailed)) > 0) {
    newsroom.setNow(new Date(Date.parse(newsroom.now()) + CLAIM_MINUTES * 60_000).toISOString())
    await reclaimMail(newsroom.payload)
    await newsroom.relay()
  }
}
