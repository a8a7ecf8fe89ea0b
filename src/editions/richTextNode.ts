import type { RichTextNode } from './storyText'

const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const

/**
 * Makers of the rich text editor's nodes, with every property that @payloadcms/richtext-lexical 3.90.2 writes itself, so
 * that opening a text in the editor and saving it untouched changes nothing.
 */
export const richTextNode = {
  root: (children: RichTextNode[]): RichTextNode => ({ ...ELEMENT, type: 'root', children }),
  paragraph: (children: RichTextNode[]): RichTextNode => ({
    ...ELEMENT,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children,
  }),
  heading: (level: 2 | 3 | 4, children: RichTextNode[]): RichTextNode => ({
    ...ELEMENT,
    type: 'heading',
    tag: `h${level}`,
    children,
  }),
  quote: (children: RichTextNode[]): RichTextNode => ({ ...ELEMENT, type: 'quote', children }),
  list: ({ list, start }: { list: 'bullet' | 'number'; start: number }, children: RichTextNode[]): RichTextNode => ({
    ...ELEMENT,
    type: 'list',
    listType: list,
    tag: list === 'number' ? 'ol' : 'ul',
    start,
    children,
  }),
  listItem: (value: number, children: RichTextNode[]): RichTextNode => ({
    ...ELEMENT,
    type: 'listitem',
    value,
    children,
  }),
  table: (children: RichTextNode[]): RichTextNode => ({ ...ELEMENT, type: 'table', children }),
  tableRow: (children: RichTextNode[]): RichTextNode => ({ ...ELEMENT, type: 'tablerow', children }),
  tableCell: ({ colSpan, rowSpan, header }: CellShape, children: RichTextNode[]): RichTextNode => ({
    ...ELEMENT,
    type: 'tablecell',
    backgroundColor: null,
    colSpan,
    rowSpan,
    headerState: header ? 1 : 0,
    children,
  }),
  link: (url: string, children: RichTextNode[]): RichTextNode => ({
    ...ELEMENT,
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', newTab: false, url },
    children,
  }),
  text: (text: string, format: number): RichTextNode => ({
    type: 'text',
    version: 1,
    detail: 0,
    format,
    mode: 'normal',
    style: '',
    text,
  }),
  linebreak: (): RichTextNode => ({ type: 'linebreak', version: 1 }),
  horizontalRule: (): RichTextNode => ({ type: 'horizontalrule', version: 1 }),
  upload: (media: string, fields: Record<string, string>): RichTextNode => ({
    type: 'upload',
    version: 3,
    format: '',
    relationTo: 'media',
    value: media,
    fields,
  }),
}

interface CellShape {
  colSpan: number
  rowSpan: number
  header: boolean
}
