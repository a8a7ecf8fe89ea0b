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

const MOST_MS_PER_HISTORY = 20_000

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

/** One of `of` files that share the histories between them, so that two workers have something to do. */
export const historySuite = ({ counts, part, of }: { counts: Counts; part: number; of: number }): void => {
  const histories = Math.ceil(asked('HISTORIES', counts[testEngine]) / of)
  const firstSeed = asked('HISTORY_SEED', randomInt(1_000_000_000)) + part * 1_000_000

  it(
    `in ${histories} histories nothing goes out that nobody cleared, and no word of anything else is seen`,
    async () => {
      const { events, seconds, done, failed, logFaults } = await live({ histories, firstSeed })
      const told = `${events} events, ${seconds} s, ${JSON.stringify(done)}`
      process.stdout.write(`${histories} histories on ${testEngine} from seed ${firstSeed}: ${told}\n`)
      expect({ failed, logFaults }).toEqual({ failed: [], logFaults: [] })
      // A walk that hardly ever publishes proves nothing.
      if (histories >= 10) expect(done.publish ?? 0).toBeGreaterThan(histories / 3)
    },
    histories * MOST_MS_PER_HISTORY,
  )
}
