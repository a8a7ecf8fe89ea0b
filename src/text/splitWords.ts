import { normalForm } from './normalForm'

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * The words of a text (runs of letters, marks and figures) in normal form and lower case; all else parts words. Linear. Source: domain.md 10.
 */
export const splitWords = (text: string): string[] => normalForm(text).toLowerCase().match(WORD) ?? []
