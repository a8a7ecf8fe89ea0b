import type { Block } from './block'
import { canonicalJson } from './canonicalJson'
import { sha256 } from './sha256'

/** The name of a frozen block: SHA-256 of its canonical form, lower-case hex. Equal hash, equal block (design: Editions). */
export const blockHash = (block: Block): string => sha256(canonicalJson(block))
