import { randomBytes } from 'node:crypto'

const MARK = /zq[0-9a-f]{12}/g

/** A word that nothing else in the world has; it survives being made part of an address. */
export const freshWord = (): string => `zq${randomBytes(6).toString('hex')}`

/** Every such word in a text. */
export const wordsIn = (text: string): string[] => text.match(MARK) ?? []
