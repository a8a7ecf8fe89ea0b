import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { changedWithNeighbours } from '../../../src/editions/changedWithNeighbours'
import { type BlockDifference, differEditions } from '../../../src/editions/differEditions'
import type { Edition } from '../../../src/editions/edition'
import { freezeText } from '../../../src/editions/freezeText'
import { buildBody, buildText } from '../../support/buildText'

const editionOf = (...paragraphs: string[]): Edition => {
  const frozen = freezeText({
    story: 's',
    text: buildText({ title: 'Tiêu đề', body: buildBody(...paragraphs) }),
    media: {},
  })
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.problems))
  return frozen.edition
}

const kinds = (differences: BlockDifference[]) => differences.map(({ kind }) => kind)

const LONG = 'Chấp hành viên ra quyết định cưỡng chế sau mười ngày'

describe('differEditions', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing', ['a', 'b'], ['a', 'b'], ['same', 'same', 'same']],
    ['a rewritten paragraph', [LONG, 'b'], [LONG.replace('mười', 'mười lăm'), 'b'], ['same', 'changed', 'same']],
    ['a new paragraph', ['a', 'b'], ['a', 'mới', 'b'], ['same', 'same', 'added', 'same']],
    ['a paragraph taken out', ['a', 'b', 'c'], ['a', 'c'], ['same', 'same', 'removed', 'same']],
    ['a paragraph replaced by quite another', [LONG], ['Hoàn toàn khác'], ['same', 'removed', 'added']],
    ['one of two equal paragraphs taken out', ['a', 'a', 'b'], ['a', 'b'], ['same', 'removed', 'same', 'same']],
    ['a new paragraph before a rewritten one', [LONG], ['khác hẳn', `${LONG} lăm`], ['same', 'added', 'changed']],
  ])('tells %s', (_, before, after, expected) => {
    expect(kinds(differEditions({ before: editionOf(...before), after: editionOf(...after) })).sort()).toEqual(
      expected.sort(),
    )
  })

  it('shows a rewritten paragraph word by word', () => {
    const [, changed] = differEditions({
      before: editionOf('trong mười ngày'),
      after: editionOf('trong mười lăm ngày'),
    })
    expect(changed).toMatchObject({
      kind: 'changed',
      words: [
        { kind: 'same', text: 'trong mười ' },
        { kind: 'added', text: 'lăm ' },
        { kind: 'same', text: 'ngày' },
      ],
    })
  })

  it('pairs a title with the new title, however different', () => {
    const before = editionOf('a')
    const frozen = freezeText({ story: 's', text: buildText({ title: 'Khác', body: buildBody('a') }), media: {} })
    if (!frozen.ok) throw new Error('not frozen')
    expect(kinds(differEditions({ before, after: frozen.edition }))).toEqual(['changed', 'same'])
  })

  it('gives an erased block no words', () => {
    const before = editionOf(LONG)
    const erased = { ...before, blocks: before.blocks.map((block) => ({ ...block, block: null })) }
    const differences = differEditions({ before: erased, after: editionOf(`${LONG}.`) })
    expect(kinds(differences)).toEqual(['same', 'removed', 'added'])
  })

  it('holds every block of both editions once, in order', () => {
    const paragraphs = fc.array(fc.constantFrom('a', 'b', 'c d e f', 'c d e g', 'c d x y', LONG), { maxLength: 12 })
    fc.assert(
      fc.property(paragraphs, paragraphs, (earlier, later) => {
        const [before, after] = [editionOf(...earlier), editionOf(...later)]
        const differences = differEditions({ before, after })
        expect(differences.flatMap((d) => (d.kind === 'added' ? [] : d.before))).toEqual(before.blocks)
        expect(differences.flatMap((d) => (d.kind === 'removed' ? [] : d.after))).toEqual(after.blocks)
        for (const d of differences) {
          if (d.kind === 'same') expect(d.before.hash).toBe(d.after.hash)
          if (d.kind === 'changed') expect(d.before.hash).not.toBe(d.after.hash)
        }
      }),
    )
  })
})

describe('changedWithNeighbours', () => {
  const passagesOf = (before: string[], after: string[]) =>
    changedWithNeighbours(differEditions({ before: editionOf(...before), after: editionOf(...after) })).map(kinds)

  it.each<[string, string[], string[], string[][]]>([
    ['nothing when nothing changed', ['a', 'b'], ['a', 'b'], []],
    [
      'the change and one block on each side',
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'x', 'c', 'd'],
      [['same', 'added', 'same']],
    ],
    ['the last block', ['a', 'b'], ['a', 'b', 'x'], [['same', 'added']]],
    [
      'two passages far apart',
      ['a', 'b', 'c', 'd', 'e'],
      ['a', 'x', 'b', 'c', 'd', 'y', 'e'],
      [
        ['same', 'added', 'same'],
        ['same', 'added', 'same'],
      ],
    ],
    [
      'one passage where neighbours touch',
      ['a', 'b', 'c'],
      ['a', 'x', 'b', 'y', 'c'],
      [['same', 'added', 'same', 'added', 'same']],
    ],
  ])('shows %s', (_, before, after, passages) => {
    expect(passagesOf(before, after)).toEqual(passages)
  })
})
