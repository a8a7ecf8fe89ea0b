import slugify from 'slugify'

const LONGEST = 80

/**
 * The readable part of an address: lower-case ASCII words joined by "-", at most 80 characters, cut at a word (domain.md 10).
 * đ, Ð and ð have no decomposition and are mapped before. Empty when the text has no letter or figure.
 */
export const slugOf = (text: string): string => {
  const ascii = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐÐðƉ]/g, 'd')
    .replace(/[/–—_.]/g, '-')
  const slug = slugify(ascii, { lower: true, strict: true, locale: 'vi' })
  if (slug.length <= LONGEST) return slug
  const lastWord = slug.lastIndexOf('-', LONGEST)
  return slug.slice(0, lastWord > 0 ? lastWord : LONGEST)
}

const SHORT_ID_LENGTH = 8

/** The end of a story's id, enough to keep two equal titles apart: its random part. */
export const shortIdOf = (story: string): string => story.replaceAll('-', '').slice(-SHORT_ID_LENGTH).toLowerCase()
