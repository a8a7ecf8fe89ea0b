import { CITIES, HIGHER_LEVELS, SMALL_SYLLABLES, UNITS } from './addressWords'
import { spelt } from './spelt'

const HIGHER = `(?!(?:${spelt(HIGHER_LEVELS)}|UBND|THADS|TP|T[XT](?! ?\\d)|TNHH)(?!\\p{L})|[PQXH]\\.)`
const ENDS = '(?= ?[,.;:()\\n–-]|$)'

/** A capitalised word that begins no higher level: "Lê", "H’leo", "T&T". */
export const CAPITALISED = `${HIGHER}(?!(?:Đ|Ngh?|Tp)\\.)\\p{Lu}(?:&\\p{Lu})?[\\p{L}’']*(?![\\p{L}\\d])`
const NEXT_WORD = `(?!(?:${CITIES})(?!\\p{L})${ENDS})${CAPITALISED}`
const NUMBER_IN_NAME = `\\d{1,3}[A-ZĐ]?(?![\\p{L}\\d]|[.,/]\\d| ?(?:${UNITS})(?!\\p{L}))`

/** A street's or hamlet's own name: "Trần Phú", "Vĩnh Đông 1", "Ea Sang B", "Đoàn kết". */
export const NAME = `${CAPITALISED}(?: (?:${SMALL_SYLLABLES})${ENDS}|(?:[ -](?:${NEXT_WORD}|${NUMBER_IN_NAME})){0,4})`

/** Two to four capitalised words: a street after a mere number. */
export const FULL_NAME = `${CAPITALISED} ${NEXT_WORD}(?: ${NEXT_WORD}){0,2}`

const LETTERS = '[A-ZĐ]{0,2}(?:[a-d](?!\\p{L})|[Bb]is(?!\\p{L})|[Tt]er(?!\\p{L}))?'
// What follows a blank between two numbers is the next part: "số 5 12A" is none.
const NUMBER = `\\d{1,4}(?:(?=[A-ZĐa-dbt])${LETTERS}\\d{0,3})?(?![\\p{L}\\d])`
const JOIN = '[/.–-]'

/** The number of a house: "12", "15/3A", "K48/21", "212–214", "45 bis". Not the head of a document's number or of a sum. */
export const HOUSE = `(?!0\\d{3})[A-ZĐ]?${NUMBER}(?:${JOIN}[A-ZĐ]?${NUMBER}){0,4}(?: bis(?!\\p{L})(?:/\\d{1,4})?)?(?![/.,–-]\\d|[/-]\\p{L})`

/** The number of anything else in an address: "1508", "B2-15", "A-12.08", "S2.03", "HH2A". */
export const CODE = `(?:[A-ZĐ]{1,4}[.-]?)?${NUMBER}(?:${JOIN}[A-ZĐ]{0,3}${NUMBER}){0,4}(?![/-]\\p{L}|[/.–-]\\d| ?(?:${UNITS})(?!\\p{L}))`

/** A letter alone: "block B", "dãy K". */
export const LETTER = '[A-ZĐ](?![\\p{L}\\d.])'
