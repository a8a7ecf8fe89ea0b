import type { Span } from './Finding'
import { isPrivateAddress } from './isPrivateAddress'
import type { Reading } from './Reading'
import { ANOTHER_HOME } from './words/addressCues'
import { ADDRESS_PART, BARE_BUILDING, BARE_NUMBER, BARE_STREET, HOUSE_AND_STREET, QUARTER } from './words/addressParts'

const SEPARATOR = /[ ]?[,–-]?[ ]?/uy
const MOST_PARTS = 8
const MOST_BETWEEN = 100 // UTF-16 units

/**
 * Where private persons live or own a house, below the commune: house number, alley, street, hamlet, flat. Ends before phường, xã, quận …
 * Offices' addresses, streets and hamlets told as mere places are not reported. Sources: domain.md 8 rule 3.
 */
export const findAddresses = (reading: Reading): readonly Span[] => {
  const spans: Span[] = []
  ADDRESS_PART.lastIndex = 0
  const scan = new RegExp(`${ADDRESS_PART.source}|${HOUSE_AND_STREET.source}|${BARE_NUMBER.source}`, 'gu')
  for (let match = scan.exec(reading.text); match !== null; match = scan.exec(reading.text)) {
    const start = match.index
    const end = chainEnd({ text: reading.text, from: start + match[0].length })
    scan.lastIndex = end
    if (isPrivateAddress({ reading, start, end }) || isAnotherHome({ text: reading.text, spans, start }))
      spans.push({ type: 'street_address', start, end })
  }
  return spans
}

const isAnotherHome = ({ text, spans, start }: { text: string; spans: readonly Span[]; start: number }): boolean => {
  const last = spans.at(-1)
  return last !== undefined && start - last.end <= MOST_BETWEEN && ANOTHER_HOME.test(text.slice(last.end, start))
}

const chainEnd = ({ text, from }: { text: string; from: number }): number => {
  let end = from
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = matchEnd({ pattern: SEPARATOR, text, at: end })
    const part = [ADDRESS_PART, HOUSE_AND_STREET, BARE_STREET, BARE_BUILDING, QUARTER]
      .map((pattern) => matchEnd({ pattern, text, at: next }))
      .find((at) => at > next)
    if (part === undefined) break
    end = part
  }
  return end
}

const matchEnd = ({ pattern, text, at }: { pattern: RegExp; text: string; at: number }): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
