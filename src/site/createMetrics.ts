import { Counter, Histogram, type Registry } from 'prom-client'
import type { SiteMetrics } from './siteOptions'

/** Answers the counters of the readers' side in the given registry; relay and mail put theirs beside them. */
export const createMetrics = ({ register }: { register: Registry }): SiteMetrics => {
  const requests = new Counter({
    name: 'site_requests_total',
    help: 'Requests that reached Express, by first part of the path and status.',
    labelNames: ['route', 'status'],
    registers: [register],
  })
  const seconds = new Histogram({
    name: 'site_request_seconds',
    help: 'Time from request to response for requests that reached Express.',
    labelNames: ['route'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [register],
  })
  // Counted in a plain number: a hit takes a few millionths of a second in all, a labelled counter a good part of that.
  let hits = 0
  new Counter({
    name: 'site_cache_hits_total',
    help: 'Requests answered from ready bytes before Express.',
    registers: [register],
    collect() {
      this.reset()
      this.inc(hits)
    },
  })
  return {
    countRequest: ({ route, status, seconds: spent }) => {
      requests.inc({ route, status })
      seconds.observe({ route }, spent)
    },
    countCacheHit: () => {
      hits += 1
    },
    read: async () => ({ type: register.contentType, body: await register.metrics() }),
  }
}
