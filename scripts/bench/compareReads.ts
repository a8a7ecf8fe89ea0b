import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { type Captured, capture } from './capture'
import { median } from './quantile'

const CONNECTIONS = 50
const RUNS = 3
const SECONDS = 5
/** Before the first run: both servers are fresh, and the one with more code takes longer to be compiled. */
const WARM_UP_SECONDS = 2
/** The second hit makes the codings; the fourth answer has them. */
const CODED_AT = 4
/** What browsers and feed readers say they take. */
const REQUEST_HEADERS = { 'accept-encoding': 'gzip, deflate, br' }

export interface Comparison {
  path: string
  /** Bytes of the body as sent. */
  bytes: number
  encoding: string
  /** Requests a second, one figure a run. */
  product: number[]
  bare: number[]
  /** Median of the product's runs as a share of the bare server's median. */
  ratio: number
}

/** Asks one address for some seconds over 50 keep-alive connections. @throws Error when an answer isn't 200: the figure would mean nothing. */
const requestsPerSecond = async ({ url, seconds = SECONDS }: { url: string; seconds?: number }): Promise<number> => {
  const { requests, errors, timeouts, non2xx } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    headers: REQUEST_HEADERS,
  })
  if (errors + timeouts + non2xx > 0)
    throw new Error(`${url}: ${errors} errors, ${timeouts} timeouts, ${non2xx} answers other than 2xx`)
  return requests.average
}

const captureCoded = async (url: string): Promise<Captured> => {
  for (let hit = 1; hit < CODED_AT; hit += 1) {
    await capture({ url, headers: REQUEST_HEADERS })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const captured = await capture({ url, headers: REQUEST_HEADERS })
  if (captured.status !== 200) throw new Error(`${url}: ${captured.status}`)
  return captured
}

/**
 * Compares the product with a bare node:http server that sends the same bytes with the same headers, run by run in turn (A B A B A B),
 * so that whatever else the machine does falls on both.
 */
export const compareReads = async ({
  origin,
  paths,
}: {
  origin: string
  paths: readonly string[]
}): Promise<Comparison[]> => {
  const bare = fork(fileURLToPath(new URL('bareServer.mjs', import.meta.url)), { execArgv: [], serialization: 'json' })
  try {
    const [{ port }] = (await once(bare, 'message')) as [{ port: number }]
    const comparisons: Comparison[] = []
    for (const path of paths) {
      const captured = await captureCoded(origin + path)
      bare.send({ ...captured, path, body: captured.body.toString('base64') })
      await once(bare, 'message')
      comparisons.push(await comparePath({ origin, bareOrigin: `http://127.0.0.1:${port}`, path, captured }))
    }
    return comparisons
  } finally {
    bare.kill()
  }
}

const comparePath = async ({
  origin,
  bareOrigin,
  path,
  captured,
}: {
  origin: string
  bareOrigin: string
  path: string
  captured: Captured
}): Promise<Comparison> => {
  const product: number[] = []
  const bare: number[] = []
  for (const url of [origin + path, bareOrigin + path]) await requestsPerSecond({ url, seconds: WARM_UP_SECONDS })
  for (let run = 0; run < RUNS; run += 1) {
    product.push(await requestsPerSecond({ url: origin + path }))
    bare.push(await requestsPerSecond({ url: bareOrigin + path }))
  }
  return {
    path,
    bytes: captured.body.length,
    encoding: String(captured.headers['content-encoding'] ?? 'identity'),
    product,
    bare,
    ratio: median(product) / median(bare),
  }
}
