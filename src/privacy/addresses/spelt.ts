const phrasesOf = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** The first words of the phrases of a list, in lower case and without full stops. */
export const firstWords = (list: string): readonly string[] =>
  phrasesOf(list).map((phrase) => /^[\p{L}\d]+/u.exec(phrase.toLowerCase())?.[0] ?? '')

/**
 * A pattern for each spelling of the phrases of a list: "khu phố", "Khu phố", "Khu Phố", "KHU PHỐ". The longest phrase comes first. Phrases
 * with capitals (KDC, P.) stand for themselves.
 */
export const spelt = (list: string): string =>
  [...phrasesOf(list)]
    .sort((a, b) => b.length - a.length)
    .map(spellings)
    .join('|')

const spellings = (phrase: string): string => {
  if (phrase !== phrase.toLowerCase()) return escaped(phrase)
  const words = phrase
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${escaped(word.slice(1))}`)
  return `${words.join(' ')}|${escaped(phrase.toUpperCase())}`
}

const escaped = (text: string): string => text.replaceAll('.', '\\.')
