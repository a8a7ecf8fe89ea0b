const ASCII = /^[ -~]*$/
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const SYLLABLE = /^(qu|gi(?=[aeiouy])|[^aeiouy]*)((?:[aeiouy]\p{M}*)+)([^aeiouy]*)$/u
const VOWEL = /[aeiouy]\p{M}*/gu
const LONGEST = 9 // UTF-16 units: "nghiêng" has seven letters

/**
 * A syllable in lower case with its tone mark on the vowel where dictionaries put it, in NFC: hoà → hòa, khỏan → khoản, qúy → quý,
 * ngừơi → người. Unlike `toneKey` the answer is ordinary spelling, so that code can compare it with words as people write them.
 * What is no Vietnamese syllable comes back as it is. Expects normal form.
 */
export const standardTone = (syllable: string): string => {
  if (ASCII.test(syllable) || syllable.length > LONGEST) return syllable
  const decomposed = syllable.normalize('NFD')
  const tones = decomposed.match(TONE)
  const parts = SYLLABLE.exec(decomposed.replace(TONE, ''))
  if (tones?.length !== 1 || !parts) return syllable
  const [, initial = '', vowels = '', final = ''] = parts
  const letters = vowels.match(VOWEL) ?? []
  const at = placeOf({ letters, isClosed: final !== '' })
  return [initial, ...letters.slice(0, at + 1), ...tones, ...letters.slice(at + 1), final].join('').normalize('NFC')
}

/** On the last of ă â ê ô ơ ư; else on the last vowel before a consonant; else on the last but one. */
const placeOf = ({ letters, isClosed }: { letters: readonly string[]; isClosed: boolean }): number => {
  const marked = letters.findLastIndex((letter) => letter.length > 1)
  if (marked >= 0) return marked
  return isClosed ? letters.length - 1 : Math.max(0, letters.length - 2)
}
