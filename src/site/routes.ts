import type { Route } from './route'
import { contentRoutes } from './routes/contentRoutes'
import { feedRoutes } from './routes/feedRoutes'
import { homeRoute } from './routes/homeRoute'
import { indexRoutes } from './routes/indexRoutes'
import { listingRoutes } from './routes/listingRoutes'
import { storyRoutes } from './routes/storyRoutes'

/**
 * Every address that is made from publications, in the order Express tries them (feeds before stories: `/hoi-dap/rss.xml` is no
 * answer). Beside these stand /media/:file, /healthz, /readyz, /metrics, /api and /admin (`createApp`).
 */
export const ROUTES: readonly Route[] = [
  homeRoute,
  ...feedRoutes,
  ...indexRoutes,
  ...contentRoutes,
  ...listingRoutes,
  ...storyRoutes,
]
