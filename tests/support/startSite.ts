import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { Registry } from 'prom-client'
import type { Publication } from '../../src/publishing/publication'
import { createByteCache } from '../../src/site/byteCache'
import { createApp } from '../../src/site/createApp'
import { createMetrics } from '../../src/site/createMetrics'
import { createServer } from '../../src/site/createServer'
import type { SiteOptions } from '../../src/site/siteOptions'
import { ask } from './ask'
import { type MemoryPublicationStore, memoryPublicationStore } from './memoryPublicationStore'

export const SITE_URL = 'https://bao.example'

/** A running site on a random loopback port with an in-memory store, a clock that stands and a log that is kept. */
export const startSite = async ({
  publications = [],
  store = memoryPublicationStore(publications),
  ...overrides
}: Partial<Omit<SiteOptions, 'store'>> & { publications?: Publication[]; store?: MemoryPublicationStore } = {}) => {
  const lines: Record<string, unknown>[] = []
  const write = (fields: Record<string, unknown>, message: string) => void lines.push({ ...fields, message })
  const clock = { now: Date.parse('2026-11-22T10:00:00Z'), logReadAt: Date.parse('2026-11-22T10:00:00Z') }
  const options: SiteOptions = {
    store,
    checkpoints: async () => [{ seq: 7, hash: 'c'.repeat(64), time: '2026-11-22T00:00:00.000Z' }],
    health: { logReadAt: () => clock.logReadAt, parkedStories: () => 0 },
    api: { handle: async () => Response.json({ ok: true }), isSignedIn: async () => false },
    admin: async (_request, response) => void response.end('panel'),
    mediaDirectory: tmpdir(),
    cache: createByteCache({ now: () => clock.now }),
    metrics: createMetrics({ register: new Registry() }),
    now: () => clock.now,
    siteUrl: SITE_URL,
    siteName: 'Báo Thử',
    tagline: 'Tin thi hành án dân sự đã được thẩm tra',
    log: { info: write, error: write },
    ...overrides,
  }
  const server = http.createServer(createServer({ ...options, app: createApp(options) }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    store,
    clock,
    lines,
    cache: options.cache,
    port,
    get: (path: string, headers: Record<string, string> = {}) => ask({ port, path, headers }),
    ask: (path: string, question: Omit<Parameters<typeof ask>[0], 'port' | 'path'>) => ask({ port, path, ...question }),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

export type RunningSite = Awaited<ReturnType<typeof startSite>>
