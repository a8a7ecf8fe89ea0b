const ASCII = /^[ -~]*$/
const MARKS = /\p{M}+/gu

/** A word in lower case without marks, đ as d: "đường" → "duong". Expects normal form. */
export const foldWord = (word: string): string =>
  ASCII.test(word) ? word : word.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
