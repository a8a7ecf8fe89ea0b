import compression from 'compression'
import express, { type Express } from 'express'
import { ProductError } from '../errors'
import { UPLOAD_BYTES } from '../uploadBytes'
import { createFrameLoader } from './frameLoader'
import { guardAnonymous } from './guardAnonymous'
import { handleErrors } from './handleErrors'
import { limitRequests } from './limitRequests'
import { limitSignIns } from './limitSignIns'
import { limitUnkept } from './limitUnkept'
import { logRequests } from './logRequests'
import { redirectOldPath } from './redirectOldPath'
import { redirectToCanonical } from './redirectToCanonical'
import { refuseOddAddress } from './refuseOddAddress'
import { refuseWrites } from './refuseWrites'
import { ROUTES } from './routes'
import { securityHeaders } from './securityHeaders'
import { serveApi } from './serveApi'
import { serveHealth } from './serveHealth'
import { serveMedia } from './serveMedia'
import { serveRoute } from './serveRoute'
import type { SiteLimits, SiteOptions } from './siteOptions'
import { stripClientHints } from './stripClientHints'

const LIMITS: SiteLimits = {
  bodyBytes: 2_000_000,
  uploadBytes: UPLOAD_BYTES,
  manuscriptBytes: 53_000_000,
  signInsPerMinute: 20,
  apiRequestsPerTenSeconds: 2_000,
  missesPerTenSeconds: 1_000,
}

/**
 * /api for staff: sign-ins counted, strangers kept short, then Payload. No body parser: Payload reads the stream itself. The panel's
 * pages, rendered for anybody who asks, count with it; its files don't.
 */
const mountStaff = ({ app, options }: { app: Express; options: SiteOptions }): void => {
  const { api, admin, siteUrl } = options
  const limits = { ...LIMITS, ...options.limits }
  app.use(['/api', '/admin'], limitRequests({ perTenSeconds: limits.apiRequestsPerTenSeconds }))
  app.use(
    '/api',
    limitSignIns({ perMinute: limits.signInsPerMinute }),
    guardAnonymous(api),
    compression(),
    serveApi({ api, siteUrl, limits }),
  )
  const panelHeaders = securityHeaders({ area: 'admin', siteUrl })
  app.use(['/admin', '/_next'], async (request, response) => {
    for (const [name, value] of Object.entries(panelHeaders)) if (value !== undefined) response.setHeader(name, value)
    if (request.baseUrl === '/_next') stripClientHints(response)
    // Next routes by the whole address; Express has cut the mount point off.
    request.url = request.originalUrl
    await admin(request, response)
  })
}

const mountReaders = ({ app, options }: { app: Express; options: SiteOptions }): void => {
  const frames = createFrameLoader(options)
  app.use(refuseWrites, redirectToCanonical)
  const { missesPerTenSeconds } = { ...LIMITS, ...options.limits }
  const limitMisses = limitRequests({ perTenSeconds: missesPerTenSeconds })
  const media = serveMedia(options)
  app.get('/media/:file', media.serveKnown, limitMisses, media.serveAsked)
  for (const route of ROUTES) {
    app.get(route.path, limitUnkept({ route, limit: limitMisses }), serveRoute({ route, options, frames }))
  }
  app.use(limitMisses, redirectOldPath(options.store))
  app.use(async () => {
    await frames.load()
    throw new ProductError(
      'not_found',
      'Không có trang nào ở địa chỉ này. Có thể địa chỉ bị gõ nhầm hoặc bài chưa được đăng.',
    )
  })
  app.use(handleErrors({ log: options.log, frames }))
}

/**
 * Answers the Express application of the whole site: readers' pages and feeds, media, public JSON, the staff's /api and the panel. It
 * never listens and reads nothing but its options; `createServer` puts the byte cache in front of it.
 */
export const createApp = (options: SiteOptions): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.enable('strict routing').enable('case sensitive routing')
  app.set('query parser', false).set('trust proxy', options.trustedProxies ?? 0)
  app.use(logRequests(options))
  app.use((_request, response, next) => {
    response.set(securityHeaders({ area: 'public', siteUrl: options.siteUrl }))
    next()
  })
  app.use(refuseOddAddress)
  app.use(serveHealth(options))
  mountStaff({ app, options })
  mountReaders({ app, options })
  return app
}
