import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Checkpoint } from '../relay/checkpoints'
import type { ByteCache } from './byteCache'
import type { PublicationStore } from './publicationStore'

/** What the relay on this machine last knew. */
export interface Health {
  /** When it last finished reading the log, ms since 1970; null before the first time. */
  logReadAt: () => number | null
  /** Stories whose projection failed three times and waits for a person. */
  parkedStories: () => number
}

/** Payload's REST interface as the web platform has it; the adapter over `handleEndpoints` lives where Payload is started. */
export interface StaffApi {
  handle: (request: Request) => Promise<Response>
  /** Whether these headers carry a valid sign-in. Only asked where it matters. */
  isSignedIn: (headers: Headers) => Promise<boolean>
}

export interface SiteLog {
  info: (fields: Record<string, unknown>, message: string) => void
  error: (fields: Record<string, unknown>, message: string) => void
}

export interface SiteMetrics {
  countRequest: (labels: { route: string; status: number; seconds: number }) => void
  countCacheHit: () => void
  /** Prometheus text with its content type. */
  read: () => Promise<{ type: string; body: string }>
}

export interface SiteLimits {
  /** Bytes of a JSON or form body under /api (default 2 MB). */
  bodyBytes: number
  /** Bytes of an upload, multipart under /api/media (default `UPLOAD_BYTES`). */
  uploadBytes: number
  /** Bytes of a form with a manuscript, multipart under /api/<texts>/import (default 53 MB: the largest Word file that is read, and its form). */
  manuscriptBytes: number
  /** Sign-in attempts and the like, per address and minute (default 20). */
  signInsPerMinute: number
  /** Requests under /api and for the panel's pages, together, per address and ten seconds (default 2,000). */
  apiRequestsPerTenSeconds: number
  /**
   * Readers' requests for what isn't there, stood there before, is a file not asked for lately, or is read anew each time (lists with a
   * cursor or a filter); per address and ten seconds (default 1,000).
   */
  missesPerTenSeconds: number
}

/** Everything the site needs from outside. `createApp` starts nothing: no port, no clock, no database of its own. */
export interface SiteOptions {
  store: PublicationStore
  checkpoints: () => Promise<readonly Checkpoint[]>
  health: Health
  api: StaffApi
  /** Next's request handler: /admin and its files. */
  admin: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Absolute folder of uploaded files; only names found in publications are read from it. */
  mediaDirectory: string
  cache: ByteCache
  metrics: SiteMetrics
  /** ms since 1970. */
  now: () => number
  /** Public origin without a final slash, `https://…`: never taken from a request's Host. */
  siteUrl: string
  siteName: string
  tagline: string
  log: SiteLog
  limits?: Partial<SiteLimits>
  /** Proxies in front whose X-Forwarded-For is believed (default 0). */
  trustedProxies?: number
}
