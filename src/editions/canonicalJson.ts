// Everything of Unicode's class Cc but tab and line feed: what JSON can write, yet nobody can see or type on purpose.
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/**
 * The one way to write a value that is to be hashed: RFC 8785 (keys by UTF-16 code units, ECMAScript numbers, no blanks)
 * over strings in NFC without control characters; tab and line feed stay, escaped. A property that is null is left out:
 * absent and null are the same (design: Editions).
 *
 * Half characters (lone surrogates), which RFC 8785 refuses, stay escaped as JSON.stringify writes them: every value that
 * a database can return as JSON has exactly one form.
 *
 * @throws TypeError naming the place, for what is not JSON (undefined, functions, NaN, dates …): always a programming error.
 */
export const canonicalJson = (value: unknown): string => write(value, '$')

const write = (value: unknown, place: string): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(canonicalString(value))
  if (typeof value === 'number') return writeNumber(value, place)
  if (Array.isArray(value))
    return `[${Array.from(value, (item, index) => write(item, `${place}[${index}]`)).join(',')}]`
  if (isPlainObject(value)) return writeObject(value, place)
  throw new TypeError(`No canonical JSON for ${nameOf(value)} at ${place}`)
}

const writeNumber = (value: number, place: string): string => {
  if (!Number.isFinite(value)) throw new TypeError(`No canonical JSON for ${value} at ${place}`)
  return JSON.stringify(value)
}

const writeObject = (value: Record<string, unknown>, place: string): string => {
  const members = new Map<string, string>()
  for (const [name, member] of Object.entries(value)) {
    if (member === null) continue
    const key = canonicalString(name)
    if (members.has(key)) throw new TypeError(`Two properties have the canonical name ${key} at ${place}`)
    members.set(key, write(member, `${place}.${name}`))
  }
  const written = [...members.keys()].sort().map((key) => `${JSON.stringify(key)}:${members.get(key)}`)
  return `{${written.join(',')}}`
}

const canonicalString = (text: string): string => text.replace(CONTROL_CHARACTERS, '').normalize('NFC')

const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'object') : typeof value
