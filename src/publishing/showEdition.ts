import type { Block } from '../editions/block'
import { redactBlocks } from '../editions/redactBlocks'
import type { Cut, Folding, Lookups } from './folding'
import { hideNames, type Printed } from './hideNames'
import { keepNumbers } from './keepNumbers'

const titleOf = (blocks: readonly Block[]): string => {
  const title = blocks.find((block) => block.type === 'title')
  return title?.type === 'title' ? title.text : ''
}

const blocksOf = ({ lookups, hash, cuts }: { lookups: Lookups; hash: string; cuts: readonly Cut[] }): Block[] => {
  const blocks = lookups.editions.get(hash) ?? []
  const removed = cuts.flatMap((cut) => cut.blocks)
  const redacted = redactBlocks({ blocks, removed, names: cuts.flatMap(({ names }) => names) })
  return keepNumbers({ blocks, shown: redacted.map(({ block }) => block) })
}

const isHidden = ({ folding, cut }: { folding: Folding; cut: Cut }): boolean => {
  const redactions = folding.cuts.filter((other) => other !== cut)
  const printed: Printed = { ...folding, redactions }
  return JSON.stringify(hideNames({ printed, names: cut.names })) !== JSON.stringify(printed)
}

/**
 * Answers the cuts that take something from this edition, or from what is printed beside it: one that meets nothing any more in a new text is
 * over.
 */
export const standingCuts = ({
  lookups,
  hash,
  folding,
}: {
  lookups: Lookups
  hash: string
  folding: Folding
}): Cut[] => {
  const whole = JSON.stringify(blocksOf({ lookups, hash, cuts: [] }))
  return folding.cuts.filter(
    (cut) => JSON.stringify(blocksOf({ lookups, hash, cuts: [cut] })) !== whole || isHidden({ folding, cut }),
  )
}

/** Puts the edition's blocks, title and files into the publication, with every cut applied. */
export const showEdition = ({
  folding,
  lookups,
  edition,
}: {
  folding: Folding
  lookups: Lookups
  edition: { hash: string; number: number }
}): Folding => {
  const { hash, number } = edition
  const blocks = blocksOf({ lookups, hash, cuts: folding.cuts })
  const media = blocks.flatMap((block) => ('media' in block && block.media ? [block.media] : []))
  const files = media.flatMap((id) => (lookups.files.has(id) ? [[id, lookups.files.get(id) ?? []] as const] : []))
  return {
    ...folding,
    title: titleOf(blocks),
    edition: { hash, number, blocks },
    files: Object.fromEntries(files),
  }
}
