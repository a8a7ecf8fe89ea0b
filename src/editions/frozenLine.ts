const LINE_ENDS_AND_TABS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g
// Control characters, byte order mark and direction overrides: what is read must be what was checked (no hidden reordering).
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\uFEFF\u202A-\u202E\u2066-\u2069]/g
const LONE_SURROGATES = /\p{Surrogate}/gu
// UAX #15 section 13 (stream-safe text): no language needs more marks, and reordering an endless run takes quadratic time.
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu

/**
 * One line of text as an edition keeps it: NFC; line ends and tabs are spaces; what nobody can see is gone; half characters
 * are U+FFFD. Everything visible stays exactly as written (cleaning is the importer's, and never silent).
 * frozenLine(frozenLine(x)) = frozenLine(x).
 */
export const frozenLine = (text: string): string =>
  text
    .replace(LINE_ENDS_AND_TABS, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(TOO_MANY_MARKS, '$1')
    .normalize('NFC')
    .replace(TOO_MANY_MARKS, '$1')
