/** The phrases of a word file, parted by commas and line ends. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
