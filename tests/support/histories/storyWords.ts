import { createHash } from 'node:crypto'
import { richTextNode } from '../../../src/editions/richTextNode'
import type { Kind } from '../../../src/workflow/kinds'
import { paragraphs } from '../lexical'
import type { HistoryMedia } from './historyMedia'
import type { Random } from './random'
import { freshWord } from './words'

/** The columns of a text in which every part has a word of its own: a leak of any part is seen. */
export interface StoryWords {
  title: string
  sapo: string
  question: string
  lines: string[]
  /** Of the picture, at its place in the text. */
  caption: string
  provision: string
  signature: string
  transcript: string[]
  rights: string
  consent: string
  /** Who signs. */
  author: string
  media: HistoryMedia
}

const some = (count: number): string[] => Array.from({ length: count }, freshWord)

export const freshWords = ({ author, media }: { author: string; media: HistoryMedia }): StoryWords => ({
  title: freshWord(),
  sapo: freshWord(),
  question: freshWord(),
  lines: some(3),
  caption: freshWord(),
  provision: freshWord(),
  signature: freshWord(),
  transcript: some(2),
  rights: freshWord(),
  consent: freshWord(),
  author,
  media,
})

const oneAnew = (words: string[], random: Random): string[] => {
  const line = random.below(words.length)
  return words.map((word, index) => (index === line ? freshWord() : word))
}

/** The text with one part written anew, as somebody's save. */
export const rewritten = ({ words, random }: { words: StoryWords; random: Random }): StoryWords => {
  const part = random.below(9)
  if (part === 0) return { ...words, title: freshWord() }
  if (part === 1) return { ...words, sapo: freshWord(), question: freshWord() }
  if (part === 2) return { ...words, lines: [...words.lines, freshWord()].slice(-5) }
  if (part === 3) return { ...words, caption: freshWord(), rights: freshWord(), consent: freshWord() }
  if (part === 4) return { ...words, provision: freshWord() }
  if (part === 5) return { ...words, signature: freshWord() }
  return { ...words, lines: oneAnew(words.lines, random), transcript: oneAnew(words.transcript, random) }
}

const bodyOf = ({ lines, caption, media }: StoryWords) => {
  const body = paragraphs(...lines.map((word) => `Câu có ${word}.`))
  if (media.picture)
    body.root.children?.push(richTextNode.upload(media.picture.id, { caption: `Chú thích ${caption}` }))
  return body
}

const clipOf = ({ media, transcript, rights, consent, title }: StoryWords) => ({
  media: media.clip?.film?.id ?? null,
  // Without a film of our own it stands elsewhere, with the hash of its master.
  embed: media.clip?.film ? null : 'https://video.example/clip/1',
  masterSha256: media.clip?.film ? null : createHash('sha256').update(title).digest('hex'),
  durationSeconds: 95,
  poster: media.clip?.poster.id,
  captions: media.clip?.captions.id,
  transcript: transcript.map((word) => `Lời có ${word}.`).join('\n\n'),
  rights: `Quyền của ${rights}`,
  consent: `Đồng ý của ${consent}`,
})

/** The text as the columns that a save sends; kinds that don't have a column are not sent it. */
export const columnsOf = ({ words, kind }: { words: StoryWords; kind: Kind }): Record<string, unknown> => {
  const bylines = [{ person: words.author, name: `Người ${words.signature}` }]
  const common = { title: `Bài ${words.title}`, bylines }
  const sapo = `Sapo ${words.sapo}`
  const provisions = [`Điều 7 Luật ${words.provision}`]
  if (kind === 'clip') return { ...common, sapo, ...clipOf(words) }
  const body = bodyOf(words)
  if (kind === 'answer') return { ...common, body, question: `Hỏi ${words.question}?`, asOf: '2026-11-23', provisions }
  if (kind === 'article') return { ...common, body, sapo, provisions }
  return kind === 'page' ? { ...common, body } : { ...common, body, sapo, topics: ['TX-1.4'] }
}
