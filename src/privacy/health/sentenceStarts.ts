const SENTENCE_END = /[.!?…]["”)]?(?<=[\p{Ll}\d)”"%.!?…][.!?…]["”)]?)\s+(?=[\p{Lu}“"\d-])|\n/gu

/** Where the sentences of a text begin, in order. */
export const sentenceStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(SENTENCE_END), ({ index, 0: end }) => index + end.length),
]
