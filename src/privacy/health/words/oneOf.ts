import { phrases } from './phrases'

/** The phrases of a list as alternatives of a regular expression, in the order of the list. */
export const oneOf = (list: string): string => phrases(list).join('|')
