import type { Token } from './Token'

const DASHES: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212'])

/** Whether a token is a hyphen, a dash of any length or a minus sign. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text)
