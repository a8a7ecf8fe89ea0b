interface Node {
  type?: string
  text?: string
  children?: Node[]
  name?: string
}

const BLOCKS = ['paragraph', 'heading', 'listitem', 'quote', 'tablerow']

/** What a stored value says, as plain text for people who compare two of them: nodes of the editor, lists, names, words. */
export const wordsOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n')
  if (typeof value !== 'object') return String(value)
  const { type, text, children, name } = value as Node
  if (typeof text === 'string') return text
  if (typeof name === 'string') return name
  if (type === 'upload') return '[ảnh]'
  if (type === 'horizontalrule') return '———'
  if (type === 'linebreak') return '\n'
  if (!children) return ''
  const hasBlocks = children.some((child) => BLOCKS.includes(child.type ?? ''))
  return children.map(wordsOf).join(hasBlocks ? '\n' : '')
}
