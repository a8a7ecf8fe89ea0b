import type { Feed } from '../../publishing/feeds/feed'
import { feedItem } from '../../publishing/feeds/feedItem'
import { renderJsonFeed } from '../../publishing/feeds/renderJsonFeed'
import { renderRss } from '../../publishing/feeds/renderRss'
import { NEWS_KINDS } from '../../publishing/newsKinds'
import { sectionPath } from '../../publishing/siteFrame'
import type { Kind } from '../../workflow/kinds'
import { CONTENT_TYPE } from '../contentType'
import type { Route, RouteInput } from '../route'

const ITEMS = 30

type Head = Pick<Feed, 'title' | 'description' | 'path' | 'pagePath'>

const makeFeed = async ({
  input,
  head,
  filter,
  format = 'rss',
}: {
  input: RouteInput
  head: Head
  filter: { kinds?: readonly Kind[]; section?: string }
  format?: 'rss' | 'jsonFeed'
}) => {
  const { store, site } = input
  const { items } = await store.list({ kinds: NEWS_KINDS, ...filter, live: 'any', limit: ITEMS, after: null })
  const feed = { ...head, site, items: items.map((publication) => feedItem({ publication, site })) }
  const body = format === 'rss' ? renderRss(feed) : renderJsonFeed(feed)
  return { status: 200 as const, type: CONTENT_TYPE[format], body, changedAt: input.newestChange }
}

const base = { query: [], isShared: true, isCached: true } as const
const siteHead = ({ site }: RouteInput, path: string): Head => ({
  title: site.name,
  description: site.tagline,
  path,
  pagePath: '/',
})

/** RSS of the site, a section and the answers; JSON Feed of the site. Withdrawn stories stay in them as their notice. */
export const feedRoutes: readonly Route[] = [
  {
    ...base,
    name: 'rss',
    path: '/rss.xml',
    make: (input) => makeFeed({ input, head: siteHead(input, '/rss.xml'), filter: {} }),
    addresses: () => ['/rss.xml'],
  },
  {
    ...base,
    name: 'json feed',
    path: '/feed.json',
    make: (input) => makeFeed({ input, head: siteHead(input, '/feed.json'), filter: {}, format: 'jsonFeed' }),
    addresses: () => ['/feed.json'],
  },
  {
    ...base,
    name: 'answers rss',
    path: '/hoi-dap/rss.xml',
    make: (input) =>
      makeFeed({
        input,
        head: {
          title: `Hỏi – đáp pháp luật – ${input.site.name}`,
          description: 'Giải đáp pháp luật về thi hành án dân sự.',
          path: '/hoi-dap/rss.xml',
          pagePath: '/hoi-dap',
        },
        filter: { kinds: ['answer'] },
      }),
    addresses: () => ['/hoi-dap/rss.xml'],
  },
  {
    ...base,
    name: 'section rss',
    path: '/chuyen-muc/:slug/rss.xml',
    make: async (input) => {
      const section = input.site.sections.find((one) => one.slug === input.params.slug)
      if (section === undefined) return null
      const pagePath = sectionPath(section.slug)
      const head = {
        title: `${section.label} – ${input.site.name}`,
        description: section.label,
        path: `${pagePath}/rss.xml`,
        pagePath,
      }
      return makeFeed({ input, head, filter: { section: section.slug } })
    },
    addresses: (publications) => [
      ...new Set(
        publications.flatMap(({ section, kind }) =>
          section === null || kind === 'page' ? [] : [`${sectionPath(section.slug)}/rss.xml`],
        ),
      ),
    ],
  },
]
