import { expectSame, expectWords, TourDifference } from './expect'
import type { HttpClient } from './httpClient'

const PATIENCE_MS = 10_000
const PAUSE_MS = 100

interface Seen {
  status: number
  there?: string[]
  gone?: string[]
}

/** What readers have: pages and the feed, looked at until the relay has caught up, at most ten seconds. */
export const readersView = (client: HttpClient) => {
  const get = (path: string) => client.call({ method: 'GET', path })

  const eventually = async (look: () => Promise<void>): Promise<void> => {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      try {
        return await look()
      } catch (error) {
        if (!(error instanceof TourDifference) || Date.now() > until) throw error
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      }
    }
  }

  const page = ({ path, status, there, gone }: Seen & { path: string }) =>
    eventually(async () => {
      const found = await get(path)
      expectSame({ what: `trang ${path}`, expected: status, found: found.status })
      expectWords({ what: `trang ${path}`, text: found.text, ...(there ? { there } : {}), ...(gone ? { gone } : {}) })
    })

  const publication = (story: string) =>
    get(`/content/v1/publications/${story}`).then(({ status, json }) =>
      status === 200 || status === 410 ? (json() as { url: string }) : null,
    )

  /** The address of a story once readers have it. */
  const addressOf = async (story: string): Promise<string> => {
    let path = ''
    await eventually(async () => {
      const found = await publication(story)
      if (!found) throw new TourDifference('bạn đọc chưa thấy bài')
      path = new URL(found.url).pathname
    })
    return path
  }

  /** The item of a story in the site's feed, as it stands in the XML; empty when there is none. */
  const feedItem = ({ path, there, gone }: { path: string; there: string[]; gone: string[] }) =>
    eventually(async () => {
      const { status, text } = await get('/rss.xml')
      expectSame({ what: '/rss.xml', expected: 200, found: status })
      const item = text.split('<item>').find((part) => part.includes(path)) ?? ''
      expectWords({ what: `mục của ${path} trong /rss.xml`, text: item, there, gone })
    })

  const absent = (title: string) =>
    eventually(async () => {
      for (const path of ['/', '/rss.xml', '/feed.json', '/sitemap.xml', '/content/v1/publications']) {
        expectWords({ what: path, text: (await get(path)).text, gone: [title] })
      }
    })

  return { origin: client.origin, page, addressOf, feedItem, absent }
}

export type ReadersView = ReturnType<typeof readersView>
