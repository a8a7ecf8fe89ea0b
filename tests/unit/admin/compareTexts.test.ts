import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareTexts, mergeTexts } from '../../../src/admin/SaveText/compareTexts'
import { wordsOf } from '../../../src/admin/SaveText/wordsOf'
import { paragraphs } from '../../support/lexical'

const text = (sapo: string, ...words: string[]) => ({ title: 'Tên bài', sapo, body: paragraphs(...words) })
const merge = (texts: Parameters<typeof compareTexts>[0], choices: [number, 'mine' | 'theirs' | 'both'][] = []) =>
  mergeTexts({ ...texts, pieces: compareTexts(texts), choices: new Map(choices) })

describe('two texts of one story side by side', () => {
  it('keeps what is alike and shows each place that differs', () => {
    const texts = {
      base: text('Sapo cũ', 'Một.', 'Hai.', 'Ba.'),
      mine: text('Sapo của tôi', 'Một.', 'Hai, tôi sửa.', 'Ba.'),
      theirs: text('Sapo của chị', 'Một.', 'Hai, chị sửa.', 'Ba.'),
    }
    const pieces = compareTexts(texts).filter(({ isSame }) => !isSame)
    expect(pieces.map(({ column, mine, theirs }) => [column, mine.map(wordsOf), theirs.map(wordsOf)])).toEqual([
      ['sapo', ['Sapo của tôi'], ['Sapo của chị']],
      ['body', ['Hai, tôi sửa.'], ['Hai, chị sửa.']],
    ])
  })

  it('suggests the other text where only the other person changed something', () => {
    const texts = {
      base: text('Sapo cũ', 'Một.', 'Hai.'),
      mine: text('Sapo cũ', 'Một, tôi sửa.', 'Hai.'),
      theirs: text('Sapo mới', 'Một.', 'Hai.'),
    }
    expect(merge(texts)).toEqual(text('Sapo mới', 'Một, tôi sửa.', 'Hai.'))
  })

  it('takes each choice, and both paragraphs when both are wanted', () => {
    const texts = {
      base: text('Sapo', 'Một.'),
      mine: text('Sapo', 'Lời tôi.'),
      theirs: text('Sapo', 'Lời chị.'),
    }
    const at = compareTexts(texts).findIndex(({ isSame }) => !isSame)
    expect(merge(texts, [[at, 'mine']])).toEqual(texts.mine)
    expect(merge(texts, [[at, 'theirs']])).toEqual(texts.theirs)
    expect(merge(texts, [[at, 'both']])).toEqual(text('Sapo', 'Lời chị.', 'Lời tôi.'))
  })

  it('gives back either text whole when all of it is chosen, whatever they are', () => {
    const words = fc.array(fc.constantFrom('Một.', 'Hai.', 'Ba.', 'Bốn.'), { maxLength: 6 })
    fc.assert(
      fc.property(words, words, words, (base, mine, theirs) => {
        const texts = { base: text('a', ...base), mine: text('b', ...mine), theirs: text('c', ...theirs) }
        const all = (choice: 'mine' | 'theirs') =>
          compareTexts(texts).map((_, at) => [at, choice] as [number, typeof choice])
        expect(merge(texts, all('mine'))).toEqual(texts.mine)
        expect(merge(texts, all('theirs'))).toEqual(texts.theirs)
      }),
    )
  })
})
