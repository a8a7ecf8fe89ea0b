import { NEWS_KINDS } from '../../publishing/newsKinds'
import { renderStory } from '../../publishing/pages/renderStory'
import { renderWithdrawn } from '../../publishing/pages/renderWithdrawn'
import type { Publication } from '../../publishing/publication'
import { KIND_NAMES, KINDS, type Kind } from '../../workflow/kinds'
import { CONTENT_TYPE } from '../contentType'
import type { Route, RouteInput } from '../route'

const MORE = 4

const findMore = async ({ store, publication }: { store: RouteInput['store']; publication: Publication }) => {
  if (publication.section === null || publication.kind === 'page') return []
  const { items } = await store.list({
    kinds: NEWS_KINDS,
    section: publication.section.slug,
    live: 'public',
    limit: MORE + 1,
    after: null,
  })
  return items.filter((other) => other.story !== publication.story).slice(0, MORE)
}

const makeStory: Route['make'] = async ({ store, site, path, newestChange }) => {
  const publication = await store.byPath(path)
  if (publication === null) return null
  if (publication.live === 'withdrawn') {
    const body = renderWithdrawn({ site, publication })
    return { status: 410, type: CONTENT_TYPE.html, body, changedAt: newestChange }
  }
  const more = await findMore({ store, publication })
  return {
    status: 200,
    type: CONTENT_TYPE.html,
    body: renderStory({ site, publication, more }),
    changedAt: newestChange,
  }
}

const storyRoute = (kind: Kind): Route => ({
  name: kind,
  path: `/${KINDS[kind].path}/:address`,
  query: [],
  isShared: false,
  isCached: true,
  make: makeStory,
  addresses: (publications) =>
    publications.filter((one) => one.kind === kind).flatMap((one) => [one.path, ...one.oldPaths]),
})

/**
 * A page per story of each kind. The change that dates it is the site's newest: its list of others in the section and the
 * navigation change with them, and the date may never go back.
 */
export const storyRoutes: readonly Route[] = KIND_NAMES.map(storyRoute)
