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

/** Answers the coding to send by Accept-Encoding (RFC 9110 12.5.3): brotli before gzip when liked as much; null = as it is. */
export const chooseEncoding = (header: string | undefined): Encoding | null => {
  if (header === undefined || header === '') return null
  const br = quality({ header, coding: 'br' })
  const gzip = quality({ header, coding: 'gzip' })
  if (br === 0 && gzip === 0) return null
  return br >= gzip ? 'br' : 'gzip'
}
