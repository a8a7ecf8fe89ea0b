import { Router } from 'express'
import { ProductError } from '../errors'
import { isStale } from './isStale'
import type { SiteOptions } from './siteOptions'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * Answers /healthz (the process lives), /readyz (this machine may get readers: 503 when it hasn't read the log for 60 s; parked
 * stories are told, they don't stop the others) and /metrics, which only a collector on this machine sees.
 */
export const serveHealth = ({ health, now, metrics }: Pick<SiteOptions, 'health' | 'now' | 'metrics'>): Router => {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').type('text/plain').send('ok\n')
  })
  router.get('/readyz', (_request, response) => {
    const time = now()
    const readAt = health.logReadAt()
    const ready = !isStale({ health, now: time })
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({
        ready,
        logReadSecondsAgo: readAt === null ? null : Math.round((time - readAt) / 1000),
        parkedStories: health.parkedStories(),
      })
  })
  router.get('/metrics', async (request, response) => {
    const isLocal = LOOPBACK.has(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-for'] === undefined
    if (!isLocal) throw new ProductError('not_found', 'Không có trang nào ở địa chỉ này.')
    const { type, body } = await metrics.read()
    response.set({ 'Content-Type': type, 'Cache-Control': 'no-store' }).send(body)
  })
  return router
}
