import type { Block, BlockType } from '../editions/block'
import type { BodyBlock } from './groupBlocks'
import { plainText } from './plainText'
import type { Publication } from './publication'

type BlockOf<T extends BlockType> = Extract<Block, { type: T }>

/** The parts of a published text by name, as pages and feeds lay them out. */
export interface StoryParts {
  sapo: string | null
  question: string | null
  /** ISO date (yyyy-mm-dd) on which an answer was valid. */
  asOf: string | null
  bylines: string[]
  provisions: string[]
  clip: BlockOf<'clip'> | null
  poster: BlockOf<'poster'> | null
  captions: BlockOf<'captions'> | null
  transcript: string[]
  body: BodyBlock[]
  /** Plain words for cards, descriptions and feeds: the sapo, else the question, else the first paragraph. */
  summary: string
}

const SUMMARY_LENGTH = 300
const BODY_TYPES = new Set<BlockType>(['paragraph', 'heading', 'quote', 'list_item', 'table_row', 'rule', 'picture'])

const isBody = (block: Block): block is BodyBlock => BODY_TYPES.has(block.type)

const shorten = (text: string): string => {
  if (text.length <= SUMMARY_LENGTH) return text
  const cut = text.slice(0, SUMMARY_LENGTH)
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || SUMMARY_LENGTH).trim()}…`
}

const summarise = (blocks: readonly Block[]): string => {
  const sapo = blocks.find((block) => block.type === 'sapo')
  if (sapo !== undefined) return plainText([{ type: 'text', text: sapo.text }])
  const question = blocks.find((block) => block.type === 'question')
  if (question !== undefined) return shorten(plainText([{ type: 'text', text: question.text }]))
  const paragraph = blocks.find((block) => block.type === 'paragraph')
  return paragraph === undefined ? '' : shorten(plainText(paragraph.children))
}

/** Answers the parts of the published edition; a publication without one (withdrawn) has every part empty. */
export const readStory = (publication: Publication): StoryParts => {
  const blocks = publication.edition?.blocks ?? []
  const first = <T extends BlockType>(type: T): BlockOf<T> | null =>
    blocks.find((block): block is BlockOf<T> => block.type === type) ?? null
  const all = <T extends BlockType>(type: T): BlockOf<T>[] =>
    blocks.filter((block): block is BlockOf<T> => block.type === type)
  return {
    sapo: first('sapo')?.text ?? null,
    question: first('question')?.text ?? null,
    asOf: first('as_of')?.date ?? null,
    bylines: all('bylines').flatMap((block) => block.names),
    provisions: all('provision').map((block) => block.text),
    clip: first('clip'),
    poster: first('poster'),
    captions: first('captions'),
    transcript: all('cue_group').map((block) => block.text),
    body: blocks.filter(isBody),
    summary: summarise(blocks),
  }
}
