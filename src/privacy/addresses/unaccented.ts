import { ending } from './ending'

const HEADS: ReadonlySet<string> = new Set([
  'so',
  'ap',
  'thon',
  'xom',
  'hem',
  'ngo',
  'ngach',
  'khom',
  'to',
  'duong',
  'kp',
  'khu',
])
const HOME = ending(
  /(?<!\p{L})(?:o|ngu|ngu tai|tru|tru tai|dia chi|dc|que|que o|nha|nha so|nha o|song tai)[ :]{1,2}$/iu,
)
const ADDRESS =
  /(?:(?:so|so nha|ap|thon|xom|hem|ngo|ngach|khom|to|duong|kp|khu pho)(?: [a-z\d/]+){1,4}?(?:, ?| )){1,4}?(?=(?:xa|phuong|p\.|thi tran|tt) )/iuy
const BLANKS_AT_END = /[, ]+$/u

/** Where an address ends that somebody writes without the marks of Vietnamese, "o so 72 ap Binh Tay xa …": only of a home, before its commune. */
export const unaccentedEnd = ({ text, at, word }: { text: string; at: number; word: string }): number | undefined => {
  if (!HEADS.has(word.toLowerCase()) || !HOME.test(text.slice(Math.max(0, at - 12), at))) return undefined
  ADDRESS.lastIndex = at
  const address = ADDRESS.exec(text)?.[0]
  return address === undefined ? undefined : at + address.replace(BLANKS_AT_END, '').length
}
