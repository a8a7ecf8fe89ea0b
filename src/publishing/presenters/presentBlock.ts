import type { Block } from '../../editions/block'

const FIELDS = {
  title: ['text'],
  sapo: ['text'],
  question: ['text'],
  paragraph: ['children'],
  heading: ['level', 'children'],
  quote: ['children'],
  list_item: ['list', 'first', 'depth', 'start', 'children'],
  table_row: ['first', 'header', 'cells', 'spans'],
  rule: [],
  picture: ['media', 'sha256', 'caption', 'alt', 'credit'],
  clip: ['media', 'embed', 'sha256', 'durationSeconds'],
  poster: ['media', 'sha256', 'alt', 'credit'],
  captions: ['media', 'sha256'],
  cue_group: ['text'],
  provision: ['text'],
  bylines: ['names'],
  as_of: ['date'],
} as const satisfies { [T in Block['type']]: readonly Exclude<keyof Extract<Block, { type: T }>, 'type'>[] }

/** Answers the public fields of a block, by name. A clip's rights and consent stay in the newsroom: they may name private persons. */
export const presentBlock = (block: Block): Record<string, unknown> => {
  const fields: readonly string[] = FIELDS[block.type]
  return Object.fromEntries(Object.entries(block).filter(([name]) => name === 'type' || fields.includes(name)))
}
