// Letters, figures and signs of Vietnamese that already are in normal form: nearly every text, and ten times faster to see.
const ORDINARY = /^[\n\f\r -~¡-¬®-ÏÑ-ïñ-ſƠơƯưẠ-ỹ‐-‧€]*$/

const LONE_SURROGATE = /\p{Surrogate}/gu
const INVISIBLE = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu
const BLANK = /[\p{Zs}\t]/gu
const LINE_SEPARATOR = /[\u0085\u2028\u2029]/gu
const CAPITAL_D_LOOKALIKE = /[\u00D0\u0189]/gu
const SMALL_D_LOOKALIKE = /[\u00F0\u0256]/gu
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu

/**
 * The one form in which the product compares, searches and parses Vietnamese text: NFC; Ð, Ɖ, ð, ɖ (typed for it with
 * foreign keyboards) become Đ, đ; NBSP, tab and every other blank become a space; zero-width and direction characters go;
 * the Unicode line separators become `\n`. Line feeds, form feeds, dashes, quotation marks and the place of the tone mark
 * (hoà, hòa) stay as they are. Never throws; normalForm(normalForm(x)) = normalForm(x).
 *
 * Half characters (lone surrogates) become U+FFFD. A letter keeps at most 30 marks (UAX #15 section 13, stream-safe text):
 * no language needs more, and the reordering of an endless run of marks takes quadratic time.
 *
 * Sources: domain.md 10; UAX #15.
 */
export const normalForm = (text: string): string => (ORDINARY.test(text) ? text : normalise(text))

const normalise = (text: string): string =>
  text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(BLANK, ' ')
    .replace(LINE_SEPARATOR, '\n')
    .replace(CAPITAL_D_LOOKALIKE, 'Đ')
    .replace(SMALL_D_LOOKALIKE, 'đ')
    .replace(TOO_MANY_MARKS, '$1')
    .normalize('NFC')
    .replace(TOO_MANY_MARKS, '$1')
