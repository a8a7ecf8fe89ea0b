import type { RichText } from '../../src/editions/storyText'

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
})

/** Puts a paragraph of its own at the end of a body, in the place of the one that said `from`. */
export const appendWords = ({ body, from, to }: { body: unknown; from: string | null; to: string }): RichText => {
  const { root } = body as RichText
  const children = (root.children ?? []).filter((node) => from === null || !JSON.stringify(node).includes(from))
  return { root: { ...root, children: [...children, paragraph(to)] } }
}
