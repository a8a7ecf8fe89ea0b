import type { Encoding } from './cacheEntry'

const quality = ({ header, coding }: { header: string; coding: string }): number => {
  const entry = header
    .split(',')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .find(([name]) => name === coding)
  if (entry === undefined) return coding === '*' ? 0 : quality({ header, coding: '*' })
  const weight = entry.find((parameter) => parameter.startsWith('q='))
  return weight === undefined ? 1 : Number(weight.slice(2)) || 0
}

const choose = (header: string): Encoding | null => {
  const br = quality({ header, coding: 'br' })
  const gzip = quality({ header, coding: 'gzip' })
  if (br === 0 && gzip === 0) return null
  return br >= gzip ? 'br' : 'gzip'
}

/** Readers' programs say the same few lines over and over; forgotten as a whole when somebody makes up new ones. */
const MOST_KNOWN = 100
const known = new Map<string, Encoding | null>()

/** Answers the coding to send by Accept-Encoding (RFC 9110 12.5.3): brotli before gzip when liked as much; null = as it is. */
export const chooseEncoding = (header: string | undefined): Encoding | null => {
  if (header === undefined || header === '') return null
  const held = known.get(header)
  if (held !== undefined) return held
  const chosen = choose(header)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(header, chosen)
  return chosen
}
