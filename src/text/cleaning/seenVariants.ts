import type { CleaningKind } from './CleaningKind'

type Rule = { kind: CleaningKind; ways: readonly RegExp[] }

// The ways of each rule write one and the same thing.
const RULES: readonly Rule[] = [
  { kind: 'seen_dash_variant', ways: [/ - /g, / – /g, / — /g, / ‒ /g, / − /g] },
  { kind: 'seen_dash_variant', ways: [/\d-(?=\d)/g, /\d–(?=\d)/g, /\d—(?=\d)/g, /\d‒(?=\d)/g, /\d−(?=\d)/g] },
  { kind: 'seen_dash_variant', ways: [/\p{L}-(?=\p{L})/gu, /\p{L}[–—‒−‐‑](?=\p{L})/gu] },
  {
    kind: 'seen_tone_variant',
    ways: [/(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?![\p{L}\p{M}])/giu, /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu],
  },
]

/** Per index of a paragraph its `seen…variant` kinds: it has a way of writing that is the rarer one in the text as a whole. */
export const seenVariants = (paragraphs: readonly string[]): ReadonlyMap<number, ReadonlySet<CleaningKind>> => {
  const seen = new Map<number, Set<CleaningKind>>()
  const whole = paragraphs.join('\n')
  for (const { kind, ways } of RULES) {
    const totals = ways.map((way) => whole.match(way)?.length ?? 0)
    const usual = totals.indexOf(Math.max(...totals))
    const rarer = ways.filter((_, way) => way !== usual && (totals[way] ?? 0) > 0)
    if (rarer.length === 0) continue
    paragraphs.forEach((text, i) => {
      if (rarer.some((way) => text.search(way) >= 0)) seen.set(i, (seen.get(i) ?? new Set()).add(kind))
    })
  }
  return seen
}
