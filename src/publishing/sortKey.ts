import type { Publication } from './publication'

const CURSOR = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[\w-]{1,64}$/

/** Answers the text that lists are ordered and paged by: first publication (UTC, to the ms), then story, so that no two are equal. */
export const sortKey = ({ firstPublishedAt, story }: Pick<Publication, 'firstPublishedAt' | 'story'>): string =>
  `${new Date(firstPublishedAt).toISOString()}_${story}`

/** Answers whether a cursor that came from outside can be one of ours. */
export const isSortKey = (text: string): boolean => CURSOR.test(text)
