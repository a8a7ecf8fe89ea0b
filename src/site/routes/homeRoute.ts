import { renderHome } from '../../publishing/pages/renderHome'
import { CONTENT_TYPE } from '../contentType'
import type { Route } from '../route'

const SHELVES = { articles: 45, answers: 6, clips: 4, releases: 4 } as const

/** The home page. */
export const homeRoute: Route = {
  name: 'home',
  path: '/',
  query: [],
  isShared: false,
  isCached: true,
  make: async ({ store, site, newestChange }) => {
    const newest = async (kind: 'article' | 'answer' | 'clip' | 'release', limit: number) =>
      (await store.list({ kinds: [kind], live: 'public', limit, after: null })).items
    const [articles, answers, clips, releases] = await Promise.all([
      newest('article', SHELVES.articles),
      newest('answer', SHELVES.answers),
      newest('clip', SHELVES.clips),
      newest('release', SHELVES.releases),
    ])
    const body = renderHome({ site, articles, answers, clips, releases })
    return { status: 200, type: CONTENT_TYPE.html, body, changedAt: newestChange }
  },
  addresses: () => ['/'],
}
