import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, it } from '@jest/globals'
import { bundleChild } from '../bundleChild'
import { testEngine } from '../openTestDatabase'
import type { HistoriesOrder, HistoriesReport } from './historiesReport'

interface Counts {
  sqlite: number
  mongodb: number
}

const MOST_MS_PER_HISTORY = 60_000

/** Anew each time, so that every run looks somewhere else; in CI always the same, so that a red run is about the change that it runs on. */
const drawnSeed = (): number => (process.env.CI === 'true' ? 1 : randomInt(1_000_000_000))

/** HISTORIES and HISTORY_SEED let somebody run more of them, or one again that failed. */
const asked = (name: 'HISTORIES' | 'HISTORY_SEED', otherwise: number): number => Number(process.env[name] ?? otherwise)

const live = async (order: HistoriesOrder): Promise<HistoriesReport> => {
  const program = await bundleChild('tests/support/children/liveHistories.ts')
  // As scripts/start.mjs starts the program, and for its reason.
  const child = spawn(process.execPath, ['-C', 'production', '--no-warnings', program, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  })
  const ended = once(child, 'exit')
  const lines = (await text(child.stdout)).trim().split('\n')
  const [code, signal] = await ended
  if (code !== 0) throw new Error(`the histories ended with code ${code}, signal ${signal}: ${lines.at(-1)}`)
  return JSON.parse(lines.at(-1) ?? '') as HistoriesReport
}

/**
 * Histories that live in one newsroom. A range of the log takes the MongoDB of the tests ten times a look-up by id (105 and 10 ms with 1,500
 * events), and more with each event: there, newsrooms stay small.
 */
const PER_NEWSROOM: Counts = { sqlite: 1000, mongodb: 10 }

const add = (sum: HistoriesReport, report: HistoriesReport): HistoriesReport => {
  const done = { ...sum.done }
  for (const [action, count] of Object.entries(report.done)) done[action] = (done[action] ?? 0) + count
  return {
    events: sum.events + report.events,
    seconds: sum.seconds + report.seconds,
    done,
    failed: [...sum.failed, ...report.failed],
    logFaults: [...sum.logFaults, ...report.logFaults],
  }
}

const liveAll = async ({ histories, firstSeed }: HistoriesOrder): Promise<HistoriesReport> => {
  let sum: HistoriesReport = { events: 0, seconds: 0, done: {}, failed: [], logFaults: [] }
  const most = PER_NEWSROOM[testEngine]
  for (let begun = 0; begun < histories && sum.failed.length === 0; begun += most) {
    const lot = { histories: Math.min(most, histories - begun), firstSeed: firstSeed + begun }
    sum = add(sum, await live(lot))
  }
  return sum
}

/** One of `of` files that share the histories between them, so that two workers have something to do. */
export const historySuite = ({ counts, part, of }: { counts: Counts; part: number; of: number }): void => {
  const histories = Math.ceil(asked('HISTORIES', counts[testEngine]) / of)
  const firstSeed = asked('HISTORY_SEED', drawnSeed()) + part * 1_000_000

  it(
    `in ${histories} histories nothing goes out that nobody cleared, and no word of anything else is seen`,
    async () => {
      const { events, seconds, done, failed, logFaults } = await liveAll({ histories, firstSeed })
      const told = `${events} events, ${seconds} s, ${JSON.stringify(done)}`
      process.stdout.write(`${histories} histories on ${testEngine} from seed ${firstSeed}: ${told}\n`)
      expect({ failed, logFaults }).toEqual({ failed: [], logFaults: [] })
      // A walk that hardly ever publishes proves nothing; of a few, chance may take most.
      if (histories >= 100) expect(done.publish ?? 0).toBeGreaterThan(histories / 3)
    },
    histories * MOST_MS_PER_HISTORY,
  )
}
