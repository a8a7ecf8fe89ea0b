import type { RichText, RichTextNode } from '../../src/editions/storyText'
import { inlineNodes } from './inlineNodes'
import type { Piece, PlainBody } from './plainBody'

const ROW_HEADER = 1
const PLAIN_CELL = 0

interface Writing {
  mediaId: (file: string) => string
  nextId: () => string
}

const element = (type: string, children: RichTextNode[], more: Record<string, unknown> = {}): RichTextNode => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...more,
})

const paragraph = (children: RichTextNode[]): RichTextNode =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

const list = (items: string[], listType: 'bullet' | 'number', { nextId }: Writing): RichTextNode =>
  element(
    'list',
    items.map((text, index) => element('listitem', inlineNodes({ text, nextId }), { value: index + 1 })),
    { listType, start: 1, tag: listType === 'bullet' ? 'ul' : 'ol' },
  )

const tableRow = (cells: string[], isHeader: boolean, { nextId }: Writing): RichTextNode =>
  element(
    'tablerow',
    cells.map((text) =>
      element('tablecell', [paragraph(inlineNodes({ text, nextId }))], {
        headerState: isHeader ? ROW_HEADER : PLAIN_CELL,
        colSpan: 1,
        rowSpan: 1,
        backgroundColor: null,
      }),
    ),
  )

const upload = (file: string, { mediaId, nextId }: Writing): RichTextNode => ({
  type: 'upload',
  version: 3,
  format: '',
  id: nextId(),
  fields: {},
  relationTo: 'media',
  value: mediaId(file),
})

const node = (piece: Piece, writing: Writing): RichTextNode => {
  const inline = (text: string) => inlineNodes({ text, nextId: writing.nextId })
  if (typeof piece === 'string') return paragraph(inline(piece))
  if ('h2' in piece) return element('heading', inline(piece.h2), { tag: 'h2' })
  if ('h3' in piece) return element('heading', inline(piece.h3), { tag: 'h3' })
  if ('quote' in piece) return element('quote', inline(piece.quote))
  if ('list' in piece) return list(piece.list, 'bullet', writing)
  if ('numbered' in piece) return list(piece.numbered, 'number', writing)
  if ('table' in piece)
    return element(
      'table',
      piece.table.map((cells, index) => tableRow(cells, index === 0, writing)),
    )
  return upload(piece.picture, writing)
}

/** Node ids are object ids: 24 hexadecimal digits. Counted, so that the same text gives the same state. */
const countedIds = () => {
  let count = 0
  return () => {
    count += 1
    return count.toString(16).padStart(24, '0')
  }
}

/**
 * Answers the rich text editor's state of a plain body, node for node as @payloadcms/richtext-lexical 3.90.2 writes it.
 * The first row of a table is its header. `mediaId` answers the media row's id for a file name and throws for an unknown one.
 */
export const richText = ({ body, mediaId }: { body: PlainBody; mediaId: (file: string) => string }): RichText => {
  const writing = { mediaId, nextId: countedIds() }
  return {
    root: element(
      'root',
      body.map((piece) => node(piece, writing)),
    ),
  }
}
