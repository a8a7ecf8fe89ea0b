import type { Kind } from '../workflow/kinds'
import type { MediaKind } from './mediaKind'

/** A node of the rich text editor's stored state; `walkRichText` says which are allowed. */
export interface RichTextNode {
  type: string
  version?: number
  children?: RichTextNode[]
  [key: string]: unknown
}

/** The rich text editor's stored state (Lexical). */
export interface RichText {
  root: RichTextNode
}

/** What a media row contributes to an edition; the file behind `sha256` never changes once an edition uses it. */
export interface MediaFact {
  id: string
  /** What the file is by its content; null = no longer one of the kinds the newsroom keeps. */
  kind: MediaKind | null
  sha256: string
  /** Length of a film by its own header, in seconds; null where the header doesn't say. */
  durationSeconds: number | null
  alt: string
  caption: string
  credit: string
}

/**
 * The text of a story as its row stores it, before freezing: the columns people edit. Kinds leave what they don't have null.
 * `asOf` is an ISO date (yyyy-mm-dd, Asia/Ho_Chi_Minh); `durationSeconds` whole seconds; media are ids.
 */
export interface StoryText {
  kind: Kind
  title: string
  sapo: string | null
  question: string | null
  body: RichText | null
  bylines: { person: string | null; name: string }[]
  provisions: string[]
  asOf: string | null
  clip: ClipText | null
}

export interface ClipText {
  media: string | null
  embed: string | null
  masterSha256: string | null
  durationSeconds: number | null
  poster: string | null
  captions: string | null
  transcript: string | null
  rights: string | null
  consent: string | null
}
