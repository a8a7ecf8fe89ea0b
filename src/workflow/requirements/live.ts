import type { Requirement } from './context'
import { refuse } from './context'

/** Only what readers had before this system's first event may come in unchecked, and the page says so (decision 0003). */
export const predatesSystem: Requirement = ({ facts, input: { publishedAt } }) => {
  if (publishedAt === undefined) return []
  const before = facts.startedAt !== null && Date.parse(publishedAt) < Date.parse(facts.startedAt)
  return before ? [] : refuse('not_archive', 'publishedAt')
}

/** Blocks named for redaction are in the live edition, and something is named. */
export const blocksAreLive: Requirement = ({ facts, input }) => {
  const { blocks = [], names = [] } = input
  const unknown = blocks.filter((block) => !facts.liveBlocks.includes(block))
  if (unknown.length > 0) return unknown.flatMap((block) => refuse('block_not_live', block))
  return blocks.length + names.length > 0 ? [] : refuse('nothing_to_redact', 'blocks')
}

/** A name that readers don't have is a slip of the pen: taking it out would hide nothing and say that it did. */
export const namesAreRead: Requirement = ({ facts, input: { names = [] } }) =>
  names
    .filter(({ name }) => !facts.namesRead.includes(name))
    .flatMap(({ name }) => refuse('name_not_found', name, `(“${name}”)`))
