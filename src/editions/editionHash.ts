import { canonicalJson } from './canonicalJson'
import { sha256 } from './sha256'

/**
 * The name of a frozen text: SHA-256 of the canonical list of its block hashes, in order, lower-case hex. Made from the
 * hashes alone, so that a text with a block erased by order still verifies (design: idea 5).
 */
export const editionHash = (blockHashes: readonly string[]): string => sha256(canonicalJson(blockHashes))
