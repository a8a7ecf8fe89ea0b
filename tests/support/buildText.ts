import { richTextNode } from '../../src/editions/richTextNode'
import { richTextOf } from '../../src/editions/richTextOf'
import type { ClipText, MediaFact, RichText, RichTextNode, StoryText } from '../../src/editions/storyText'

/** A story's text with only what a test names; an article unless told otherwise. */
export const buildText = (overrides: Partial<StoryText> = {}): StoryText => ({
  kind: 'article',
  title: 'Đối thoại về thi hành án dân sự',
  sapo: null,
  question: null,
  body: null,
  bylines: [],
  provisions: [],
  asOf: null,
  clip: null,
  ...overrides,
})

/** A rich text of plain paragraphs, or of the nodes given. */
export const buildBody = (...parts: (string | RichTextNode)[]): RichText =>
  richTextOf(
    parts.map((part) => (typeof part === 'string' ? richTextNode.paragraph([richTextNode.text(part, 0)]) : part)),
  )

export const buildMedia = (overrides: Partial<MediaFact> = {}): MediaFact => ({
  id: 'anh-1',
  kind: 'picture',
  durationSeconds: null,
  sha256: 'a'.repeat(64),
  alt: 'Toàn cảnh buổi làm việc',
  caption: 'Quang cảnh hội nghị',
  credit: 'PV',
  ...overrides,
})

/** A clip without any file: tests say which it has. */
export const EMPTY_CLIP: ClipText = {
  media: null,
  embed: null,
  masterSha256: null,
  durationSeconds: 95,
  poster: null,
  captions: null,
  transcript: null,
  rights: 'Báo PLVN',
  consent: null,
}
