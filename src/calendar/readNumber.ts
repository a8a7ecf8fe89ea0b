/** A value read from a text, and the index behind it. */
export type Reading<Value> = { readonly value: Value; readonly end: number }

/** Where to read: an index in a text in the normal form. */
export type Place = { readonly text: string; readonly at: number }

const UNITS: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}

const B = '\\s{1,3}'
const UNIT = '(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)'
// Behind mười and mươi five is "lăm": "mười năm" are ten years.
const LAST = '(?:một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín)'
const TENS = `(?:mười(?:${B}${LAST})?|${UNIT}${B}mươi(?:${B}${LAST})?)`
const HUNDREDS = `(?:(?:không|${UNIT})${B}trăm(?:${B}(?:linh|lẻ)${B}(?:${UNIT}|tư)|${B}${TENS})?)`
const THOUSANDS = `(?:${UNIT}${B}(?:nghìn|ngàn)(?:${B}${HUNDREDS}|${B}${TENS})?)`
const WORDS = new RegExp(`(?:${THOUSANDS}|${HUNDREDS}|${TENS}|${UNIT}|tư)(?![\\p{L}\\p{N}])`, 'iuy')
const DIGITS = /\d{1,5}(?:[.,]\d{1,2})?(?!\d)/y
// "30 (ba mươi)", "ba mươi (30)": the same number once more.
const REPEATED = /\s{0,9}\([^()\n]{1,60}\)/y

/**
 * A number in digits or in Vietnamese words: 05, 1,5, mười lăm, hai nghìn không trăm hai mươi ba, 30 (ba mươi). Undefined where
 * none stands at the UTF-16 offset `at` (R012).
 */
export function readNumber({ text, at }: Place): Reading<number> | undefined {
  const number = readDigits({ text, at }) ?? readWords({ text, at })
  if (!number) return undefined
  return { value: number.value, end: match(REPEATED, { text, at: number.end })?.end ?? number.end }
}

/** What a sticky pattern matches at a place. */
export function match(
  pattern: RegExp,
  { text, at }: Place,
): { groups: (string | undefined)[]; end: number } | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? { groups: [...found], end: pattern.lastIndex } : undefined
}

function readDigits(place: Place): Reading<number> | undefined {
  const found = match(DIGITS, place)
  return found && { value: Number(found.groups[0]?.replace(',', '.')), end: found.end }
}

function readWords(place: Place): Reading<number> | undefined {
  const found = match(WORDS, place)
  return found && { value: sumOf(found.groups[0]?.toLowerCase().split(/\s+/) ?? []), end: found.end }
}

function sumOf(words: readonly string[]): number {
  let total = 0
  let digit = 0
  for (const word of words) {
    if (word === 'mười') total += 10
    else if (word === 'mươi') total += digit * 10
    else if (word === 'trăm') total += digit * 100
    else if (word === 'nghìn' || word === 'ngàn') total += digit * 1000
    digit = UNITS[word] ?? 0
  }
  return total + digit
}
