import fc from 'fast-check'
import { richTextNode as n } from '../../src/editions/richTextNode'
import { richTextOf } from '../../src/editions/richTextOf'
import type { RichText, RichTextNode } from '../../src/editions/storyText'

const words = fc.oneof(
  fc.constantFrom(
    'Điều 45',
    ' ',
    '',
    'tie\u0302\u0301ng',
    '\u0301',
    'a\tb\nc',
    '\u0000',
    '\ud800',
    '\u202e',
    'mười ngày',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const text = fc.tuple(words, fc.nat(2047)).map(([content, format]) => n.text(content, format))
const word = fc.oneof(text, fc.constant(n.linebreak()), fc.constant({ type: 'tab', version: 1, text: '\t' }))
const url = fc.constantFrom('https://moj.gov.vn/a?b=c', '/bai/x', '#y', 'mailto:a@b.vn', ' tel:1 ')
const link = fc.tuple(url, fc.array(word, { maxLength: 3 })).map(([address, children]) => n.link(address, children))
const inlines = fc.array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: link }), { maxLength: 5 })
const paragraph = inlines.map(n.paragraph)
const heading = fc.tuple(fc.constantFrom(2, 3, 4), inlines).map(([level, children]) => n.heading(level, children))
const quote = fc.oneof(inlines, fc.array(paragraph, { maxLength: 3 })).map(n.quote)

const listOf = (inner: fc.Arbitrary<RichTextNode> | null): fc.Arbitrary<RichTextNode> => {
  const child = fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: paragraph }, ...(inner ? [inner] : []))
  const item = fc.array(child, { maxLength: 4 }).map((children) => n.listItem(1, children))
  return fc
    .tuple(fc.constantFrom('bullet', 'number'), fc.constantFrom(0, 1, 1, 7), fc.array(item, { maxLength: 4 }))
    .map(([list, start, items]) => n.list({ list, start }, items))
}
const list = listOf(listOf(listOf(null)))

const cell = fc
  .tuple(
    fc.record({ colSpan: fc.integer({ min: 1, max: 3 }), rowSpan: fc.constantFrom(1, 1, 2), header: fc.boolean() }),
    fc.array(fc.oneof(paragraph, heading, quote, listOf(listOf(null)), word), { maxLength: 3 }),
  )
  .map(([shape, children]) => n.tableCell(shape, children))
const table = fc.array(fc.array(cell, { maxLength: 3 }).map(n.tableRow), { maxLength: 3 }).map(n.table)

const picture = fc
  .tuple(fc.constantFrom('anh-1', 'anh-2'), fc.dictionary(fc.constantFrom('caption', 'alt', 'credit'), words))
  .map(([media, fields]) => n.upload(media, fields))

/** Any text the allow-list lets through, small enough to look at. */
export const allowedRichText: fc.Arbitrary<RichText> = fc
  .array(fc.oneof(paragraph, heading, quote, list, table, picture, fc.constant(n.horizontalRule())), { maxLength: 6 })
  .map(richTextOf)
