import { paragraphs } from '../lexical'
import type { Random } from './random'
import { freshWord } from './words'

/** The columns of a text in which every part has a word of its own: a leak of any part is seen. */
export interface StoryWords {
  title: string
  sapo: string
  question: string
  lines: string[]
  /** Id of a picture in the text, or null. */
  picture: string | null
}

export const freshWords = (picture: string | null): StoryWords => ({
  title: freshWord(),
  sapo: freshWord(),
  question: freshWord(),
  lines: [freshWord(), freshWord(), freshWord()],
  picture,
})

/** The text with one part written anew, as somebody's save. */
export const rewritten = ({ words, random }: { words: StoryWords; random: Random }): StoryWords => {
  const part = random.below(6)
  if (part === 0) return { ...words, title: freshWord() }
  if (part === 1) return { ...words, sapo: freshWord(), question: freshWord() }
  if (part === 2) return { ...words, lines: [...words.lines, freshWord()].slice(-5) }
  const line = random.below(words.lines.length)
  return { ...words, lines: words.lines.map((word, index) => (index === line ? freshWord() : word)) }
}

const pictureNode = (id: string) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: `node-${id}`,
  fields: null,
  relationTo: 'media',
  value: id,
})

/** The text as the columns that a save sends; kinds that don't have a column are not sent it. */
export const columnsOf = ({ words, kind }: { words: StoryWords; kind: string }): Record<string, unknown> => {
  const body = paragraphs(...words.lines.map((word) => `Câu có ${word}.`))
  if (words.picture) body.root.children?.push(pictureNode(words.picture))
  const common = { title: `Bài ${words.title}`, body, bylines: [{ person: 'an', name: 'Người an' }] }
  if (kind === 'answer')
    return { ...common, question: `Hỏi ${words.question}?`, asOf: '2026-11-23', provisions: ['Điều 7 Luật THADS'] }
  return kind === 'page' ? common : { ...common, sapo: `Sapo ${words.sapo}` }
}
