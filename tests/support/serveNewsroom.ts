import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload, SanitizedConfig } from 'payload'
import { Registry } from 'prom-client'
import type { LoadedConfig } from '../../src/config'
import { checkpointFile, readCheckpoints } from '../../src/relay/checkpoints'
import { publicationBell } from '../../src/relay/publicationBell'
import { runRelay } from '../../src/relay/runRelay'
import { sendMail } from '../../src/relay/sendMail'
import { createByteCache } from '../../src/site/byteCache'
import { createApp } from '../../src/site/createApp'
import { createMetrics } from '../../src/site/createMetrics'
import { createServer } from '../../src/site/createServer'
import { dropChanged } from '../../src/site/dropChanged'
import { payloadPublicationStore } from '../../src/site/payloadPublicationStore'
import type { PublicationStore } from '../../src/site/publicationStore'
import type { StaffApi } from '../../src/site/siteOptions'
import { staffApi } from '../../src/staffApi'

export interface ServedNewsroom {
  port: number
  api: StaffApi
  store: PublicationStore
  /** What the program's relay does, one after the other: log, projections, mail, then the byte cache. */
  relay: () => Promise<void>
  /** What the program does after a round: drops pages that changed from the byte cache. */
  dropIfChanged: () => Promise<void>
  stop: () => Promise<void>
}

interface Served {
  payload: Payload
  config: Promise<SanitizedConfig>
  settings: LoadedConfig
  key?: string
  /** ISO instant of now. */
  now: () => string
}

const MANY = 100_000

/** The product's Express application over a running Payload, on a random loopback port: all of it but Next's panel. */
export const serveNewsroom = async ({ payload, config, settings, key, now }: Served): Promise<ServedNewsroom> => {
  const instant = () => Date.parse(now())
  const cache = createByteCache({ now: instant })
  const store = payloadPublicationStore({ payload })
  const api = staffApi({ payload, config, ...(key ? { key } : {}) })
  const dropIfChanged = dropChanged({ store, cache, written: publicationBell })
  const health = { logReadAt: instant, parkedStories: () => 0 }
  const metrics = createMetrics({ register: new Registry() })
  const log = { info: () => undefined, error: () => undefined }
  const app = createApp({
    store,
    checkpoints: () => readCheckpoints(checkpointFile(settings.dataDir)),
    health,
    api,
    admin: async (_request, response) => void response.end('panel'),
    mediaDirectory: settings.mediaDir,
    cache,
    metrics,
    now: instant,
    siteUrl: settings.publicUrl,
    siteName: 'Báo Thử',
    tagline: 'Tin thi hành án dân sự đã được thẩm tra',
    log,
    limits: { signInsPerMinute: MANY, apiRequestsPerTenSeconds: MANY, missesPerTenSeconds: MANY },
  })
  const server = http.createServer(createServer({ app, cache, health, now: instant, metrics }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    api,
    store,
    relay: async () => {
      await runRelay(payload)
      await sendMail(payload)
      await dropIfChanged()
    },
    dropIfChanged,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
