import type { Block } from './block'
import { blockHash } from './blockHash'
import type { Edition } from './edition'
import { editionHash } from './editionHash'
import { freezeBody } from './freezeBody'
import { freezeClip } from './freezeClip'
import { frozenLine } from './frozenLine'
import { frozenLines } from './frozenLines'
import type { FreezeProblem, FrozenPart } from './frozenPart'
import type { MediaFact, StoryText } from './storyText'

export type Freezing = { ok: true; edition: Edition } | { ok: false; problems: FreezeProblem[] }

export interface FreezeInput {
  story: string
  text: StoryText
  /** Facts of every media row the text names, by id. */
  media: ReadonlyMap<string, MediaFact> | Readonly<Record<string, MediaFact>>
}

/**
 * Freezes a text into an edition: blocks in reading order (title, sapo, question, body, clip, transcript, provisions,
 * bylines, as-of date), each with its hash, and the edition's hash over them. Pure: the same text gives the same edition.
 * Answers every problem at once, and no edition when there is one (design: Editions).
 */
export const freezeText = ({ story, text, media }: FreezeInput): Freezing => {
  const facts: ReadonlyMap<string, MediaFact> = media instanceof Map ? media : new Map(Object.entries(media))
  const parts: FrozenPart[] = [
    freezeTitle(text.title),
    { blocks: headBlocks(text), problems: [] },
    freezeBody({ body: text.body, facts }),
    freezeClip({ clip: text.clip, facts }),
    { blocks: tailBlocks(text), problems: [] },
  ]
  const problems = parts.flatMap((part) => part.problems)
  if (problems.length > 0) return { ok: false, problems }
  const blocks = parts.flatMap((part) => part.blocks).map((block) => ({ hash: blockHash(block), block }))
  const hash = editionHash(blocks.map((block) => block.hash))
  return { ok: true, edition: { hash, story, kind: text.kind, blocks } }
}

const freezeTitle = (title: string): FrozenPart => {
  const text = frozenLine(title).trim()
  if (text !== '') return { blocks: [{ type: 'title', text }], problems: [] }
  return { blocks: [], problems: [{ code: 'title_missing', place: 'tiêu đề', message: 'Bài chưa có tiêu đề.' }] }
}

const headBlocks = ({ sapo, question }: StoryText): Block[] =>
  [
    { type: 'sapo', text: frozenLines(sapo ?? '') } as const,
    { type: 'question', text: frozenLines(question ?? '') } as const,
  ].filter(({ text }) => text !== '')

const tailBlocks = ({ provisions, bylines, asOf }: StoryText): Block[] => {
  const cited = provisions.map((provision) => frozenLine(provision).trim()).filter((text) => text !== '')
  const names = bylines.map(({ name }) => frozenLine(name).trim()).filter((name) => name !== '')
  return [
    ...cited.map((text) => ({ type: 'provision', text }) as const),
    ...(names.length > 0 ? [{ type: 'bylines', names } as const] : []),
    ...(asOf ? [{ type: 'as_of', date: asOf } as const] : []),
  ]
}
