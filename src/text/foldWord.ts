const ASCII = /^[ -~]*$/
const MARKS = /\p{M}+/gu

/**
 * A word in lower case without marks, đ as d: "đường" → "duong". Expects normal form. Source: domain.md 10.
 */
export const foldWord = (word: string): string =>
  ASCII.test(word) ? word : word.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
