import http from 'node:http'
import type { Publication } from '../../../src/publishing/publication'
import { ROUTES } from '../../../src/site/routes'
import { wordsIn } from './words'

interface Seen {
  status: number
  headers: http.IncomingHttpHeaders
  /** Head and body as they came. */
  text: string
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 })

const look = ({
  port,
  path,
  method = 'GET',
  headers = {},
}: {
  port: number
  path: string
  method?: string
  headers?: Record<string, string>
}): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = `${JSON.stringify(response.headers)}\n${Buffer.concat(chunks).toString('utf8')}`
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    // A kept connection may have been closed in the moment it was taken up again: that says nothing about the site.
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(look({ port, path, method, headers }))
      else reject(error)
    })
    request.end()
  })

/** Asks an address in every way a reader's program may: whole, its head, a part of it, and whether it changed. */
const lookEveryWay = async ({ port, path }: { port: number; path: string }): Promise<Seen[]> => {
  const whole = await look({ port, path })
  const rest = await Promise.all([
    look({ port, path, method: 'HEAD' }),
    look({ port, path, headers: { range: 'bytes=0-65535' } }),
    look({ port, path, headers: { 'if-none-match': String(whole.headers.etag ?? '"none"') } }),
    look({ port, path, headers: { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' } }),
  ])
  return [whole, ...rest]
}

export interface Visit {
  /** Every marked word that a reader saw, with the address at which he saw it first. */
  seen: Map<string, string>
  /** Words on the story's own page and in its public JSON. */
  ofStory: Set<string>
  failures: string[]
}

interface Visiting {
  port: number
  story: string
  collection: string
  collections: readonly string[]
  editions: readonly string[]
  publication: Publication | null
  files: readonly string[]
}

const staffAddresses = ({ story, collection, collections, editions, files }: Visiting): string[] => [
  ...collections.map((slug) => `/api/${slug}?limit=100`),
  ...editions.map((hash) => `/api/editions/${story}:${hash}`),
  ...files.map((file) => `/api/media/file/${file}`),
  `/api/${collection}/${story}`,
  `/api/${collection}/${story}/actions`,
  `/api/stories/${story}`,
  `/api/publications/${story}`,
  `/api/requests?where[story][equals]=${story}`,
]

/** Visits everything that a stranger can reach after a history: the whole table of routes, media, and the staff's doors from outside. */
export const visitReaders = async (visiting: Visiting): Promise<Visit> => {
  const { port, story, publication, files } = visiting
  const publications = publication ? [publication] : []
  const own = [...(publication ? [publication.path, ...publication.oldPaths] : []), `/content/v1/publications/${story}`]
  const readers = new Set([
    ...ROUTES.flatMap(({ addresses }) => addresses(publications)),
    ...own,
    ...files.map((file) => `/media/${file}`),
  ])
  const visit: Visit = { seen: new Map(), ofStory: new Set(), failures: [] }
  const note = ({ path, answer }: { path: string; answer: Seen }): void => {
    if (answer.status >= 500) visit.failures.push(`${answer.status} at ${path}`)
    for (const word of wordsIn(answer.text)) {
      if (!visit.seen.has(word)) visit.seen.set(word, path)
      if (own.includes(path)) visit.ofStory.add(word)
    }
  }
  for (const path of readers) for (const answer of await lookEveryWay({ port, path })) note({ path, answer })
  for (const path of staffAddresses(visiting)) {
    const answer = await look({ port, path })
    note({ path, answer })
    if (answer.status < 400) visit.failures.push(`a stranger reads ${path}`)
  }
  return visit
}

/** Whether readers get the file. */
export const isServed = async ({ port, file }: { port: number; file: string }): Promise<boolean> =>
  (await look({ port, path: `/media/${file}`, method: 'HEAD' })).status === 200
