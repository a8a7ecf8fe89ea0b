import { firstNotBelow } from './sorted'

const SENTENCE_END = /(?:(?<=[\p{Ll}\d)”"])[.!?…]+["”)]?\s+(?=[\p{Lu}“"\d-])|\n)/gu

type Starts = { readonly starts: readonly number[]; readonly lastBefore: readonly number[] }

/** Where the sentences and lines of a text begin. Reads the text once, when first asked. */
export class Sentences {
  readonly #text: string
  #read: Starts | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Where the sentence or line begins that holds what ends before `at`: at `at` itself only on a new line. */
  startOf(at: number): number {
    this.#read ??= startsOf(this.#text)
    const { starts, lastBefore } = this.#read
    return starts[firstNotBelow({ sorted: lastBefore, at }) - 1] ?? 0
  }
}

// `lastBefore` is the place that must stand before `at`: the sentence's first letter, or the line feed.
const startsOf = (text: string): Starts => {
  const starts: number[] = []
  const lastBefore: number[] = []
  for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
    const start = index + end.length
    starts.push(start)
    lastBefore.push(end.includes('\n') ? start - 1 : start)
  }
  return { starts, lastBefore }
}
