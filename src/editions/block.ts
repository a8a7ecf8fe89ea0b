/** Marks of running text, in the order they are written. */
export const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript', 'code'] as const
export type Mark = (typeof MARKS)[number]

/** Running text inside a block: what the editor wrote, without any markup of its own. */
export type Inline =
  | { type: 'text'; text: string; marks?: Mark[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'break' }

/**
 * An item of a list, nested by `depth` (0 outermost). `first`: it begins its list, nested lists included. `start`: the
 * number a numbered list begins with, on its first item and only when it isn't 1: official texts number across paragraphs.
 */
export interface ListItemBlock {
  type: 'list_item'
  list: 'bullet' | 'number'
  first: boolean
  depth: number
  start?: number
  children: Inline[]
}

/** A row of a table; `first`: it begins its table. `spans`: [columns, rows] of each cell, absent when no cell is merged. */
export interface TableRowBlock {
  type: 'table_row'
  first: boolean
  header: boolean
  cells: Inline[][]
  spans?: [columns: number, rows: number][]
}

/** A picture in running text. `media` is the id of its row, `sha256` the hash of its file. */
export interface PictureBlock {
  type: 'picture'
  media: string
  sha256: string
  caption: string
  alt: string
  credit: string
}

/**
 * One frozen piece of a text: the smallest thing that has its own hash, and (in this version) the claim that a unit gives
 * its verdict on. The list of blocks is the whole text: pages, feeds and differences are made from it alone (design: Editions).
 */
export type Block =
  | { type: 'title'; text: string }
  | { type: 'sapo'; text: string }
  | { type: 'question'; text: string }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { type: 'quote'; children: Inline[] }
  | ListItemBlock
  | TableRowBlock
  | { type: 'rule' }
  | PictureBlock
  | {
      type: 'clip'
      media: string | null
      embed: string | null
      sha256: string
      durationSeconds: number
      rights: string
      consent: string
    }
  | { type: 'poster'; media: string; sha256: string; alt: string; credit: string }
  | { type: 'captions'; media: string; sha256: string }
  | { type: 'cue_group'; text: string }
  | { type: 'provision'; text: string }
  | { type: 'bylines'; names: string[] }
  | { type: 'as_of'; date: string }

export type BlockType = Block['type']

/** Blocks that say something a reviewer can check: each is one claim (decision 0002). */
const CLAIM_BLOCKS: readonly BlockType[] = [
  'title',
  'sapo',
  'question',
  'paragraph',
  'heading',
  'quote',
  'list_item',
  'table_row',
  'picture',
  'clip',
  'poster',
  'captions',
  'cue_group',
  'provision',
  'as_of',
]

/** Answers whether a unit gives its verdict on this block; null is one whose words were erased by order. */
export const isClaim = (block: Block | null): boolean => block !== null && CLAIM_BLOCKS.includes(block.type)
