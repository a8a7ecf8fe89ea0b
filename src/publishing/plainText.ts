import type { Inline } from '../editions/block'
import { cleanText } from './cleanText'

const wordsOf = (inline: Inline): string => {
  if (inline.type === 'text') return inline.text
  if (inline.type === 'break') return ' '
  return inline.children.map(wordsOf).join('')
}

/** Answers the words of running text without marks and links, blanks collapsed: for summaries, alt texts and structured data. */
export const plainText = (children: readonly Inline[]): string =>
  cleanText(children.map(wordsOf).join('')).replace(/\s+/g, ' ').trim()
