import { FAVICON } from '../../publishing/favicon'
import { renderRobots } from '../../publishing/feeds/renderRobots'
import {
  renderSitemap,
  renderSitemapIndex,
  SITEMAP_SIZE,
  type SitemapEntry,
} from '../../publishing/feeds/renderSitemap'
import { type SiteFrame, sectionPath } from '../../publishing/siteFrame'
import { STYLESHEET } from '../../publishing/styles/stylesheet'
import { CONTENT_TYPE } from '../contentType'
import type { Made } from '../made'
import type { Route, RouteInput } from '../route'

const IMMUTABLE = 'public, max-age=31536000, immutable'
/** While machines of two versions serve, a page may come from one and its style from the other: what there is beats none, for a minute. */
const BRIEFLY = 'public, max-age=60'
const base = { query: [], isShared: false, isCached: true } as const

const listPages = ({ site, newestChange }: Pick<RouteInput, 'site' | 'newestChange'>): SitemapEntry[] => [
  { path: '/', changedAt: newestChange },
  ...['/hoi-dap', '/clip', '/thong-cao', '/cai-chinh'].map((path) => ({ path, changedAt: null })),
  ...site.sections.filter(({ isEmpty }) => !isEmpty).map(({ slug }) => ({ path: sectionPath(slug), changedAt: null })),
]

/** Room for the list pages in the first file. */
const storiesPerFile = (site: SiteFrame): number => SITEMAP_SIZE - 100 - site.sections.length

const makeFile = async ({ input, page }: { input: RouteInput; page: number }): Promise<Made | null> => {
  const stories = await input.store.addresses({ page, size: storiesPerFile(input.site) })
  if (stories.length === 0 && page > 1) return null
  const entries = [...(page === 1 ? listPages(input) : []), ...stories]
  const body = renderSitemap({ url: input.site.url, entries })
  return { status: 200, type: CONTENT_TYPE.xml, body, changedAt: input.newestChange }
}

const fixed = ({
  name,
  path,
  type,
  body,
  cacheControl,
}: { name: string; path: string } & Pick<Made, 'type' | 'body' | 'cacheControl'>): Route => ({
  ...base,
  name,
  path,
  make: async () => ({ status: 200, type, body, changedAt: null, cacheControl }),
  addresses: () => [path],
})

/** What machines find the site by, and the two files that pages need. */
export const indexRoutes: readonly Route[] = [
  {
    ...base,
    name: 'sitemap',
    path: '/sitemap.xml',
    make: async (input) => {
      const files = Math.ceil((await input.store.countPublic()) / storiesPerFile(input.site))
      if (files <= 1) return makeFile({ input, page: 1 })
      const entries = Array.from({ length: files }, (_, index) => ({
        path: `/sitemap/${index + 1}.xml`,
        changedAt: null,
      }))
      const body = renderSitemapIndex({ url: input.site.url, files: entries })
      return { status: 200, type: CONTENT_TYPE.xml, body, changedAt: input.newestChange }
    },
    addresses: () => ['/sitemap.xml'],
  },
  {
    ...base,
    name: 'sitemap file',
    path: '/sitemap/:page.xml',
    make: async (input) =>
      /^[1-9]\d{0,3}$/.test(input.params.page ?? '') ? makeFile({ input, page: Number(input.params.page) }) : null,
    addresses: () => ['/sitemap/1.xml'],
  },
  {
    ...base,
    name: 'robots',
    path: '/robots.txt',
    make: async ({ site }) => ({ status: 200, type: CONTENT_TYPE.text, body: renderRobots(site.url), changedAt: null }),
    addresses: () => ['/robots.txt'],
  },
  fixed({
    name: 'stylesheet',
    path: STYLESHEET.path,
    type: CONTENT_TYPE.css,
    body: STYLESHEET.css,
    cacheControl: IMMUTABLE,
  }),
  {
    ...base,
    name: 'stylesheet of another version',
    path: '/assets/site.:hash.css',
    // Made up hashes have no end; the current one is kept by the route above.
    isCached: false,
    make: async ({ params }) =>
      /^[0-9a-f]{10}$/.test(params.hash ?? '')
        ? { status: 200, type: CONTENT_TYPE.css, body: STYLESHEET.css, changedAt: null, cacheControl: BRIEFLY }
        : null,
    addresses: () => ['/assets/site.0123456789.css'],
  },
  // Programs that read no page ask for the second, again and again where it isn't there.
  ...['/favicon.svg', '/favicon.ico'].map((path) =>
    fixed({ name: `icon ${path}`, path, type: CONTENT_TYPE.svg, body: FAVICON, cacheControl: 'public, max-age=86400' }),
  ),
]
