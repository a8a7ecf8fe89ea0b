import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Block, ListItemBlock } from '../../../src/editions/block'
import type { HashedBlock } from '../../../src/editions/edition'
import { emptyBlock } from '../../../src/editions/emptyBlock'
import { redactBlocks } from '../../../src/editions/redactBlocks'
import { groupBlocks } from '../../../src/publishing/groupBlocks'
import { keepNumbers } from '../../../src/publishing/keepNumbers'
import { renderList } from '../../../src/publishing/renderList'

const item = (text: string, over: Partial<ListItemBlock> = {}): ListItemBlock => ({
  type: 'list_item',
  list: 'number',
  first: false,
  depth: 0,
  ...over,
  children: [{ type: 'text', text }],
})
const FIRST = { first: true }
const hashed = (blocks: Block[]): HashedBlock[] => blocks.map((block, index) => ({ hash: `h${index}`, block }))

const render = (blocks: Block[]): string =>
  groupBlocks(blocks as ListItemBlock[])
    .map((group) => (group.type === 'list' ? String(renderList({ items: group.items, base: '' })) : '¶'))
    .join('')
const show = (blocks: HashedBlock[]): string => render(keepNumbers({ blocks, shown: blocks.map(({ block }) => block) }))
const cut = (blocks: Block[], ...indexes: number[]) => {
  const all = hashed(blocks)
  const redacted = redactBlocks({ blocks: all, removed: indexes.map((index) => `h${index}`), names: [] })
  return render(keepNumbers({ blocks: all, shown: redacted.map(({ block }) => block) }))
}
const erased = (blocks: Block[], ...indexes: number[]) =>
  show(hashed(blocks).map((row, index) => (indexes.includes(index) ? emptyBlock(row) : row)))

const THREE = [item('a', FIRST), item('b'), item('c')]
const FROM_FIVE = [item('a', { first: true, start: 5 }), item('b'), item('c')]
const NESTED = [item('a', FIRST), item('x', { first: true, depth: 1 }), item('y', { depth: 1 }), item('b')]
const BULLETS = [
  item('a', { list: 'bullet', first: true }),
  item('b', { list: 'bullet' }),
  item('c', { list: 'bullet' }),
]

describe.each([
  ['redaction', cut],
  ['erasure', erased],
])('an item taken from a list by %s', (_way, without) => {
  it.each<[string, Block[], number[], string]>([
    ['nothing', THREE, [], '<ol><li>a</li><li>b</li><li>c</li></ol>'],
    ['the second', THREE, [1], '<ol><li>a</li></ol><ol start="3"><li>c</li></ol>'],
    ['the first', THREE, [0], '<ol start="2"><li>b</li><li>c</li></ol>'],
    ['the first two', THREE, [0, 1], '<ol start="3"><li>c</li></ol>'],
    ['the last', THREE, [2], '<ol><li>a</li><li>b</li></ol>'],
    ['the second of a list from five', FROM_FIVE, [1], '<ol start="5"><li>a</li></ol><ol start="7"><li>c</li></ol>'],
    ['the first of a list from five', FROM_FIVE, [0], '<ol start="6"><li>b</li><li>c</li></ol>'],
    ['the first nested', NESTED, [1], '<ol><li>a<ol start="2"><li>y</li></ol></li><li>b</li></ol>'],
    ['a bullet in the middle', BULLETS, [1], '<ul><li>a</li><li>c</li></ul>'],
    ['the first bullet', BULLETS, [0], '<ul><li>b</li><li>c</li></ul>'],
  ])('leaves the others the numbers that were checked: %s', (_what, blocks, taken, expected) => {
    expect(without(blocks, ...taken)).toBe(expected)
  })

  it('doesn’t pour one list into the one before it', () => {
    const two = [item('a', FIRST), item('b', FIRST), item('c')]
    expect(without(two, 1)).toBe('<ol><li>a</li></ol><ol start="2"><li>c</li></ol>')
  })
})

describe('an item erased before places were kept', () => {
  it('leaves the others as they are', () => {
    const blocks = hashed(THREE).map((row, index) => (index === 0 ? { hash: row.hash, block: null } : row))
    expect(show(blocks)).toBe('<ol><li>b</li><li>c</li></ol>')
  })
})

describe('whatever is taken out', () => {
  it('every item that stays has its own number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (keeps, start) => {
          const blocks = keeps.map((_, index) =>
            item(`#${start + index}#`, index === 0 ? { first: true, ...(start === 1 ? {} : { start }) } : {}),
          )
          const all = hashed(blocks)
          const shown = keepNumbers({ blocks: all, shown: blocks.map((block, index) => (keeps[index] ? block : null)) })
          let number = 0
          for (const block of shown as ListItemBlock[]) {
            number = block.first ? (block.start ?? 1) : number + 1
            expect(block.children).toEqual([{ type: 'text', text: `#${number}#` }])
          }
          expect(shown).toHaveLength(keeps.filter(Boolean).length)
        },
      ),
    )
  })
})
