import type { HashedBlock } from '../../../src/editions/edition'
import type { Publication } from '../../../src/publishing/publication'

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const wordsOf = (blocks: unknown): string[] => stringsIn(blocks).flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])

/** What may stand where something was taken out: the mark, or the letters of initials. */
const isMark = (word: string): boolean => ['đã', 'lược', 'bỏ'].includes(word) || /^\p{Lu}$/u.test(word)

/** Words of the text that readers have and the edition has not: whatever was taken out, nothing may have been put in (design: redact). */
export const addedWords = ({
  publication,
  edition,
}: {
  publication: Publication | null
  edition: readonly HashedBlock[]
}): string[] => {
  const own = new Set(wordsOf(edition.map(({ block }) => block)))
  return wordsOf(publication?.edition?.blocks).filter((word) => !own.has(word) && !isMark(word))
}
