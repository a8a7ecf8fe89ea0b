const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const ASCII = /^[ -~]*$/
const VOWELS = /(?:[aeiouy]\p{M}*)+/giu

/**
 * A text with every tone mark moved to the last vowel of its group, in NFC, for comparing only: hòa and hoà, thủy and thuỷ, quý
 * and qúy, người and ngừơi get one key each. No two Vietnamese syllables differ by the place of the tone alone.
 * Source: domain.md 10, there for final oa, oe, uy; here for every group of vowels.
 */
export const toneKey = (text: string): string =>
  ASCII.test(text) ? text : text.normalize('NFD').replace(VOWELS, moveTones).normalize('NFC')

const moveTones = (vowels: string): string => {
  const tones = vowels.match(TONE)
  return tones === null ? vowels : vowels.replace(TONE, '') + tones.join('')
}
