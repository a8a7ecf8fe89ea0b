import type { RichText } from '../../src/editions/storyText'

const block = { version: 1, direction: null, format: '', indent: 0 } as const

/** A rich text of plain paragraphs, as the editor stores it. */
export const paragraphs = (...texts: string[]): RichText => ({
  root: {
    ...block,
    type: 'root',
    children: texts.map((text) => ({
      ...block,
      type: 'paragraph',
      textFormat: 0,
      textStyle: '',
      children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
    })),
  },
})
