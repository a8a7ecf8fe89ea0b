import type { Kind } from '../workflow/kinds'

/** The kinds that lists, feeds and sections carry; static pages are reached from the footer and belong to no list. */
export const NEWS_KINDS: readonly Kind[] = ['article', 'answer', 'clip', 'release']
