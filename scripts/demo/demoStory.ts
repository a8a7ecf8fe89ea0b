import type { Kind } from '../../src/workflow/kinds'
import type { PlainBody } from './plainBody'
import type { Target } from './target'

/** A text of the demo with everything its row needs, and the place in the flow where the demo shows it. */
export interface DemoStory {
  key: string
  kind: Kind
  title: string
  sapo: string | null
  question?: string
  body: PlainBody
  /** Cited provisions, as text. */
  provisions?: string[]
  /** The law is as of this ISO date (Asia/Ho_Chi_Minh). */
  asOf?: string
  clip?: DemoClip
  topics: string[]
  section: string | null
  tags: string[]
  /** People ids in byline order; the first one wrote it. */
  authors: string[]
  /** The desk editor who sends it on and the chief editor who decides, people ids. */
  editor: string
  decider: string
  target: Target
}

export interface DemoClip {
  media: string
  poster: string
  captions: string
  durationSeconds: number
  transcript: string
  rights: string
  consent: string
}
