// Run as a child process: lives through histories in plain Node, where Payload costs half of what it costs inside jest, and reports.
import { verifyLog } from '../../../src/relay/verifyLog'
import { CAST } from '../histories/cast'
import type { HistoriesOrder, HistoriesReport } from '../histories/historiesReport'
import { type Others, runHistory } from '../histories/runHistory'
import { openHttpNewsroom } from '../openHttpNewsroom'
import { takeTurns } from '../takeTurns'

const { histories, firstSeed } = JSON.parse(process.argv[2] ?? '') as HistoriesOrder
const start = Date.now()
const newsroom = await openHttpNewsroom({ cast: CAST })
takeTurns(newsroom.payload)
const others: Others = new Map()
const done: Record<string, number> = {}
const failed: HistoriesReport['failed'] = []
for (let index = 0; index < histories && failed.length === 0; index += 1) {
  const { seed, faults, trace, done: succeeded } = await runHistory({ newsroom, seed: firstSeed + index, others })
  if (faults.length > 0) failed.push({ seed, faults, trace })
  for (const [action, count] of Object.entries(succeeded)) done[action] = (done[action] ?? 0) + count
}
const { events, faults: logFaults } = await verifyLog({ payload: newsroom.payload, checkpoints: [] })
await newsroom.close()
const seconds = Math.round((Date.now() - start) / 1000)
const report: HistoriesReport = { events, seconds, done, failed, logFaults }
process.stdout.write(`${JSON.stringify(report)}\n`)
process.exit(0)
