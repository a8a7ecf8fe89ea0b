import { join, resolve } from 'node:path'
import next from 'next'
import { Registry } from 'prom-client'
import { config as settings } from './config'
import { demoClock } from './demoClock'
import { listen } from './listen'
import { loadDemoOnce } from './loadDemoOnce'
import { openDatabase } from './openDatabase'
import payloadConfig from './payload.config'
import { refuseWithoutAccounts } from './refuseWithoutAccounts'
import { attempt } from './relay/attempt'
import { checkpointFile, readCheckpoints } from './relay/checkpoints'
import { keepCheckpoints } from './relay/keepCheckpoints'
import { countParked, measureRelay } from './relay/measureRelay'
import { publicationBell } from './relay/publicationBell'
import { startRelay } from './relay/startRelay'
import { createByteCache } from './site/byteCache'
import { createApp } from './site/createApp'
import { createMetrics } from './site/createMetrics'
import { createServer } from './site/createServer'
import { dropChanged } from './site/dropChanged'
import { payloadPublicationStore } from './site/payloadPublicationStore'
import { staffApi } from './staffApi'
import { stopOnSignal } from './stopOnSignal'

const root = resolve(import.meta.dirname, '..')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

// A busy port is said at once, not after the demo is loaded.
const probe = await listen({
  handle: (_request, response) => response.writeHead(503).end(),
  host: settings.host,
  port: settings.port,
})
await probe.close()

const { payload, migrated, recovered } = await openDatabase({ payload: payloadConfig, database: settings.database })
if (recovered) say('Lần nâng cấp trước bị ngắt giữa chừng; dữ liệu đã được trả về như trước khi nâng cấp.')
if (migrated.length > 0) say(`Đã nâng cấp cơ sở dữ liệu: ${migrated.join(', ')}`)
await loadDemoOnce({ payload, settings, folder: join(root, 'scripts/demo/media'), setNow: demoClock.set, say })

await refuseWithoutAccounts({ payload })

const register = new Registry()
measureRelay({ payload, register })
const cache = createByteCache({ maxBytes: settings.cacheBytes, now: Date.now })
const store = payloadPublicationStore({ payload })
const dropIfChanged = dropChanged({ store, cache, written: publicationBell })
const file = checkpointFile(settings.dataDir)
let parked = 0
const relay = startRelay({
  payload,
  afterRound: async () => {
    await dropIfChanged()
    parked = await countParked(payload)
    // Readers have what they should: a checkpoint that can't be written is no reason to take this machine out.
    await attempt({
      payload,
      failure: 'checkpoint failed',
      about: { file },
      act: () => keepCheckpoints({ payload, file }),
    })
  },
})

const panel = next({ dev: false, dir: root, hostname: settings.host, port: settings.port })
await panel.prepare()
const handlePanel = panel.getRequestHandler()

const metrics = createMetrics({ register })
const health = { logReadAt: relay.readAt, parkedStories: () => parked }
const log = {
  info: (fields: Record<string, unknown>, message: string) => payload.logger.info({ ...fields, msg: message }),
  error: (fields: Record<string, unknown>, message: string) => payload.logger.error({ ...fields, msg: message }),
}
const app = createApp({
  store,
  checkpoints: () => readCheckpoints(file),
  health,
  api: staffApi({ payload, config: payloadConfig }),
  admin: (request, response) => handlePanel(request, response),
  mediaDirectory: settings.mediaDir,
  cache,
  metrics,
  now: Date.now,
  siteUrl: settings.publicUrl,
  siteName: 'Báo Pháp luật Việt Nam',
  tagline: 'Thi hành án dân sự: tin, bài, giải đáp đã được thẩm tra dữ kiện',
  log,
  trustedProxies: settings.trustProxy,
})
const handle = createServer({ app, cache, health, now: Date.now, metrics })
const listening = await listen({ handle, host: settings.host, port: settings.port })
say(`Trang bạn đọc:  ${settings.publicUrl}/`)
say(`Bàn làm việc:   ${settings.publicUrl}/admin`)

stopOnSignal({
  stop: async () => {
    // Together: a request that takes long leaves the relay no time of its own. What it records now, the next start logs.
    await Promise.all([listening.close(), relay.stop()])
    await payload.destroy()
  },
  onFailure: (error) => payload.logger.error({ err: error, msg: 'stopping failed' }),
})
