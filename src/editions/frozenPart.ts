import type { Block } from './block'
import type { RichTextProblem } from './walkRichText'

/** Why a text cannot be frozen: a code for programs, the place in the text and a sentence for people. */
export interface FreezeProblem {
  code:
    | RichTextProblem['code']
    | 'title_missing'
    | 'media_kind'
    | 'alt_missing'
    | 'duration_differs'
    | 'clip_without_hash'
    | 'embed_refused'
  place: string
  message: string
}

/** What freezing one part of a text gives: its blocks in reading order, and everything that is wrong with it. */
export interface FrozenPart {
  blocks: Block[]
  problems: FreezeProblem[]
}
