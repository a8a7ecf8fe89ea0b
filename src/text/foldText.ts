import { foldWord } from './foldWord'
import { splitWords } from './splitWords'
import { toneKey } from './toneKey'

/**
 * The two keys under which a text is searched, words parted by one space: `exact` keeps marks (either place of the tone is the
 * same), `folded` drops them and makes đ a d. Case, decomposition, Ð, blanks, invisible characters and punctuation make no
 * difference in either. Whoever types a mark means it: look in `exact`; otherwise in `folded`. Source: domain.md 10.
 */
export const foldText = (text: string): { exact: string; folded: string } => {
  const words = splitWords(text)
  return { exact: words.map(toneKey).join(' '), folded: words.map(foldWord).join(' ') }
}
