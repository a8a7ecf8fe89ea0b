import type { Block, Inline } from './block'

/**
 * A block as plain text that shows all its words and everything people can check: addresses of links in ⟨⟩, cells parted
 * by `|`, hashes of files by their first 12 digits. For word-level differences and lists of claims; marks are not shown.
 */
export const describeBlock = (block: Block): string => {
  switch (block.type) {
    case 'title':
    case 'sapo':
    case 'question':
    case 'cue_group':
    case 'provision':
      return block.text
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'list_item':
      return words(block.children)
    case 'table_row':
      return block.cells.map(words).join(' | ')
    case 'rule':
      return '———'
    case 'picture':
      return labelled({ ảnh: block.caption, 'mô tả': block.alt, nguồn: block.credit, tệp: shortHash(block.sha256) })
    case 'poster':
      return labelled({ 'ảnh bìa': block.alt, nguồn: block.credit, tệp: shortHash(block.sha256) })
    case 'captions':
      return labelled({ 'phụ đề': shortHash(block.sha256) })
    case 'clip':
      return labelled({
        clip: block.embed ?? '',
        'thời lượng': `${block.durationSeconds} giây`,
        'bản quyền': block.rights,
        'đồng ý': block.consent,
        tệp: shortHash(block.sha256),
      })
    case 'bylines':
      return block.names.join(', ')
    case 'as_of':
      return block.date
  }
}

const words = (inlines: readonly Inline[]): string => inlines.map(inlineWords).join('')

const inlineWords = (inline: Inline): string => {
  if (inline.type === 'break') return '\n'
  return inline.type === 'text' ? inline.text : `${words(inline.children)} ⟨${inline.url}⟩`
}

const labelled = (parts: Record<string, string>): string =>
  Object.entries(parts)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n')

const shortHash = (hash: string): string => hash.slice(0, 12)
