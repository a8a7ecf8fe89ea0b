import { expect, it } from '@jest/globals'
import { cleanPastedText } from '../../../src/text/cleanPastedText'
import { foldText } from '../../../src/text/foldText'
import { normalFormWithOffsets } from '../../../src/text/normalFormWithOffsets'
import { indexTitles } from '../../../src/text/search/indexTitles'
import { sentences } from '../../../src/text/sentences'
import { FAR_FROM_QUADRATIC, timesLonger } from '../../support/timesLonger'

const SENTENCE = 'Theo khoản 2 Điều 5 Luật Thi hành án dân sự, Chi cục TP. Thủ Đức làm ảnh 2 hưởng đến tiến độ. '

const sentencesOf = (text: string): string[] => text.split(/(?<=\. )/)

it.each<[string, (text: string) => unknown]>([
  ['the normal form of decomposed letters', (text) => normalFormWithOffsets(text.normalize('NFD'))],
  ['cleaning one paragraph', (text) => cleanPastedText([text])],
  ['cleaning paragraphs', (text) => cleanPastedText(sentencesOf(text))],
  ['sentences', (text) => sentences(text)],
  ['folding', (text) => foldText(text)],
  ['the index of titles', (text) => indexTitles(sentencesOf(text).map((title, index) => `${title}${index % 500}`))],
])('the time grows with the text: %s', (_what, read) => {
  expect(timesLonger({ read, piece: SENTENCE, length: 30_000 })).toBeLessThan(FAR_FROM_QUADRATIC)
})
