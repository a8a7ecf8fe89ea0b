import { describe, expect, it } from '@jest/globals'
import { cleanPastedText } from '../../../src/text/cleanPastedText'
import { foldText } from '../../../src/text/foldText'
import { normalFormWithOffsets } from '../../../src/text/normalFormWithOffsets'
import { indexTitles } from '../../../src/text/search/indexTitles'
import { sentences } from '../../../src/text/sentences'

const SENTENCE = 'Theo khoản 2 Điều 5 Luật Thi hành án dân sự, Chi cục TP. Thủ Đức làm ảnh 2 hưởng đến tiến độ. '

const milliseconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

describe('ten times the text takes at most twelve times the time', () => {
  it.each([
    [
      'normalFormWithOffsets, decomposed',
      (times: number) => normalFormWithOffsets(SENTENCE.normalize('NFD').repeat(times)),
    ],
    ['cleanPastedText, one paragraph', (times: number) => cleanPastedText([SENTENCE.repeat(times)])],
    ['cleanPastedText, paragraphs', (times: number) => cleanPastedText(Array.from({ length: times }, () => SENTENCE))],
    ['sentences', (times: number) => sentences(SENTENCE.repeat(times))],
    ['foldText', (times: number) => foldText(SENTENCE.repeat(times))],
    ['indexTitles', (times: number) => indexTitles(Array.from({ length: times }, (_, i) => `${SENTENCE}${i % 500}`))],
  ])('in %s', (_, work) => {
    // The best of several measures: other work on the machine only ever adds time, and a quadratic one would take 100 times.
    const ratios = Array.from({ length: 6 }, () => {
      const short = milliseconds(() => work(1_000))
      return milliseconds(() => work(10_000)) / short
    })
    expect(Math.min(...ratios)).toBeLessThanOrEqual(12)
  })
})
