import { normalFormWithOffsets } from '../text/normalFormWithOffsets'
import { findAddresses } from './addresses/findAddresses'
import type { Finding, Span } from './Finding'
import { findSchools } from './findSchools'
import { findHealth } from './health/findHealth'
import { findBankAccounts } from './numbers/findBankAccounts'
import { findEmails } from './numbers/findEmails'
import { findIdNumbers } from './numbers/findIdNumbers'
import { findPhones } from './numbers/findPhones'
import { findPlates } from './numbers/findPlates'
import { Owners } from './Owners'
import { findPeople, type Mention } from './people/findPeople'
import type { Reading } from './Reading'
import { readUnits } from './readUnits'

/** Where two findings overlap, the one of the earlier finder stands. */
const FINDERS: readonly ((reading: Reading) => readonly Span[])[] = [
  findEmails,
  findIdNumbers,
  findBankAccounts,
  findPlates,
  findPhones,
  findSchools,
  findNames,
  findAddresses,
  findHealth,
]

/**
 * Private data in a Vietnamese text that must not be published as it stands: names of private persons and minors, identity numbers, phones,
 * e-mail addresses, bank accounts, number plates, addresses below the commune, health. Every mention is a finding of its own, in the order of
 * the text; findings never overlap; `quote` is `text.slice(start, end)`, in UTF-16 units of the text as given. Never throws; linear in the
 * text. Without a clock: see `readYear` for how ages are reckoned. Sources: R048, domain.md 8, interchange.md "private-data".
 */
export const findPrivateData = (text: string): readonly Finding[] => {
  const normal = normalFormWithOffsets(text)
  const units = readUnits(normal.text)
  const mentions = findPeople(units)
  const reading: Reading = { text: normal.text, mentions, owners: new Owners({ text: normal.text, units, mentions }) }
  return withoutOverlaps(FINDERS.flatMap((find) => find(reading))).map(({ type, ...span }) => {
    const start = normal.offsets[span.start] ?? 0
    const end = normal.offsets[span.end] ?? text.length
    return { type, quote: text.slice(start, end), start, end }
  })
}

function findNames({ mentions }: Reading): readonly Span[] {
  return mentions.flatMap(({ kind, start, end }: Mention) =>
    kind === 'private_name' || kind === 'minor' ? [{ type: kind, start, end }] : [],
  )
}

// "số 5 Trần Văn Ơn", "dãy trọ Bà Năm": a name within an address is the street's.
const isNamesake = ({ name, street }: { name: Span; street: Span }): boolean =>
  name.type === 'private_name' && street.type === 'street_address' && name.end <= street.end

const withoutOverlaps = (spans: readonly Span[]): readonly Span[] => {
  const inOrder = spans
    .map((span, rank) => ({ span, rank }))
    .sort((a, b) => a.span.start - b.span.start || a.rank - b.rank)
  const kept: { span: Span; rank: number }[] = []
  for (const next of inOrder) {
    const last = kept.at(-1)
    if (last === undefined || next.span.start >= last.span.end) kept.push(next)
    else if (next.rank < last.rank && !isNamesake({ name: next.span, street: last.span })) kept[kept.length - 1] = next
  }
  return kept.map(({ span }) => span)
}
