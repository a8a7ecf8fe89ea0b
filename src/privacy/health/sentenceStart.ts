/** UTF-16 units: more than two long sentences of a judgment. */
const FARTHEST = 450
const SENTENCE_END = /(?:[\p{Ll}\d)”"%][.!?…]+["”)]?\s+(?=[\p{Lu}“"\d-])|\n)/gu

/** Where the sentence that holds `at` begins, as far back as is looked. */
export const sentenceStart = ({ text, at }: { text: string; at: number }): number => {
  const from = Math.max(0, at - FARTHEST)
  let start = from
  for (const { index, 0: end } of text.slice(from, at).matchAll(SENTENCE_END)) start = from + index + end.length
  return start
}
