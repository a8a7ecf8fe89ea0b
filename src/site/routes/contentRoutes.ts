import { ProductError } from '../../errors'
import { presentListedPublication, presentPublication } from '../../publishing/presenters/presentPublication'
import { isKind, type Kind } from '../../workflow/kinds'
import { CONTENT_TYPE } from '../contentType'
import { readCursor, readLimit } from '../readQuery'
import type { Route } from '../route'

const LIST_PATH = '/content/v1/publications'

const readKind = (query: URLSearchParams): Kind | null => {
  const kind = query.get('kind')
  if (kind === null) return null
  if (!isKind(kind)) throw new ProductError('bad_request', 'Tham số “kind” không phải là một loại nội dung.')
  return kind
}

const nextAddress = ({
  url,
  query,
  next,
}: {
  url: string
  query: URLSearchParams
  next: string | null
}): string | null => {
  if (next === null) return null
  const following = new URLSearchParams(query)
  following.set('after', next)
  return `${url}${LIST_PATH}?${following}`
}

/** The public JSON of publications, for anybody: what readers have, field by field, withdrawn ones as their notice. */
export const contentRoutes: readonly Route[] = [
  {
    name: 'content list',
    path: LIST_PATH,
    query: ['kind', 'section', 'limit', 'after'],
    isShared: true,
    isCached: true,
    make: async ({ store, site, query, newestChange }) => {
      const kind = readKind(query)
      const section = query.get('section')
      const { items, next } = await store.list({
        ...(kind === null ? {} : { kinds: [kind] }),
        ...(section === null ? {} : { section }),
        live: 'any',
        limit: readLimit(query),
        after: readCursor(query),
      })
      const body = JSON.stringify({
        items: items.map((publication) => presentListedPublication({ publication, site })),
        next: nextAddress({ url: site.url, query, next }),
      })
      return { status: 200, type: CONTENT_TYPE.json, body, changedAt: newestChange }
    },
    addresses: () => [LIST_PATH, `${LIST_PATH}?limit=100`, `${LIST_PATH}?kind=article&limit=1`],
  },
  {
    name: 'content story',
    path: `${LIST_PATH}/:story`,
    query: [],
    isShared: true,
    isCached: true,
    make: async ({ store, site, params, newestChange }) => {
      const publication = await store.byStory(params.story ?? '')
      if (publication === null) return null
      const body = JSON.stringify(presentPublication({ publication, site }))
      const status = publication.live === 'withdrawn' ? 410 : 200
      return { status, type: CONTENT_TYPE.json, body, changedAt: newestChange }
    },
    addresses: (publications) => publications.map(({ story }) => `${LIST_PATH}/${story}`),
  },
  {
    name: 'checkpoints',
    path: '/content/v1/checkpoints',
    query: [],
    isShared: true,
    isCached: false,
    make: async ({ checkpoints }) => {
      const items = (await checkpoints()).map(({ seq, hash, time }) => ({ seq, hash, time }))
      return {
        status: 200,
        type: CONTENT_TYPE.json,
        body: JSON.stringify({ items }),
        changedAt: items.at(-1)?.time ?? null,
      }
    },
    addresses: () => ['/content/v1/checkpoints'],
  },
]
