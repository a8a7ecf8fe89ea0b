import type { ServerResponse } from 'node:http'

const HINTS = new Set(['accept-ch', 'critical-ch'])

const withoutHints = (value: number | string | readonly string[]): string =>
  String(value)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^sec-ch-/i.test(part))
    .join(', ')

/**
 * Keeps the client-hint headers that `withPayload` adds to every path off this response: outside the panel they split caches and may
 * cost a repeated request (payload.md 8).
 */
export const stripClientHints = (response: ServerResponse): void => {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => {
    const lower = name.toLowerCase()
    if (HINTS.has(lower)) return response
    if (lower !== 'vary') return setHeader(name, value)
    const vary = withoutHints(value)
    return vary === '' ? response : setHeader(name, vary)
  }
}
