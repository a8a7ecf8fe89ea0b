import type { OutgoingHttpHeaders } from 'node:http'

/** Readers' pages run no script and load nothing from anywhere else; a JSON-LD block is data, not script. */
const PUBLIC_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The panel is a Next application: it writes inline script and style. */
const ADMIN_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
}

interface HeaderOptions {
  area: 'public' | 'admin'
  /** The site's public address: over https browsers are told to stay there (this host alone: others of the domain aren't ours). */
  siteUrl: string
}

/** Answers the security headers of an area of the site, by lower-case name. */
export const securityHeaders = ({ area, siteUrl }: HeaderOptions): OutgoingHttpHeaders => ({
  ...COMMON,
  'content-security-policy': area === 'admin' ? ADMIN_POLICY : PUBLIC_POLICY,
  ...(siteUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
})
