// Run as a child process: a whole machine of the newsroom without Next, which may be told to die at a crash point.
import { type CrashPoint, listenToCrashPoints } from '../../../src/actions/crashPoint'
import { newsroomConfig } from '../../../src/newsroomConfig'
import { openDatabase } from '../../../src/openDatabase'
import { relayBell } from '../../../src/relay/relayBell'
import { startRelay } from '../../../src/relay/startRelay'
import { recordMails } from '../recordMails'
import { serveNewsroom } from '../serveNewsroom'
import { testSettings } from '../testSettings'

interface Order {
  database: { engine: 'sqlite' | 'mongodb'; url: string }
  dataDir: string
  /** ISO instant at which the clock stands. */
  now: string
  /** Where to die, and at which time of passing it (from 1). */
  die?: { point: CrashPoint; nth: number }
  /** Whether it only serves, and leaves the relay to other machines. */
  servesOnly?: boolean
}

const order = JSON.parse(process.argv[2] ?? '') as Order
const settings = testSettings(order)
const config = newsroomConfig({ settings, services: { now: () => order.now, wakeRelay: relayBell.ring } })
const { payload } = await openDatabase({ payload: config, database: order.database })
recordMails({ payload, settings })
const served = await serveNewsroom({ payload, config, settings, now: () => order.now })
// What a machine that died here left behind is finished before this one may die in its turn.
await served.relay()
let passed = 0
const { die } = order
if (die) {
  listenToCrashPoints((point) => {
    if (point === die.point) passed += 1
    if (point === die.point && passed === die.nth) process.kill(process.pid, 'SIGKILL')
  })
}
if (!order.servesOnly) startRelay({ payload, afterRound: served.dropIfChanged, pollMs: 50 })
process.stdout.write(`${JSON.stringify({ port: served.port })}\n`)
