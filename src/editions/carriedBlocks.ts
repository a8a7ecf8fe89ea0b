import type { EditionPair } from './differEditions'

/**
 * The hashes of blocks whose verdicts stand in the later edition: blocks that the earlier one has word for word, wherever
 * they stand now (design: idea 2). A block that the later edition repeats more often than the earlier one is not carried:
 * nobody has judged the new copy in its place.
 */
export const carriedBlocks = ({ before, after }: EditionPair): ReadonlySet<string> => {
  const earlier = countHashes(before.blocks)
  const later = countHashes(after.blocks)
  return new Set([...later].filter(([hash, count]) => count <= (earlier.get(hash) ?? 0)).map(([hash]) => hash))
}

const countHashes = (blocks: readonly { hash: string }[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { hash } of blocks) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return counts
}
