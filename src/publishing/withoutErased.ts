import { emptyBlock } from '../editions/emptyBlock'
import type { ErasureTarget } from '../workflow/story'
import type { FoldedEvent, Lookups } from './folding'

/**
 * The look-ups without what the story's own events order to be erased, whether or not the words are gone from their rows yet: what
 * readers get must not wait for the emptying, nor depend on which projection came first.
 */
export const withoutErased = ({ lookups, events }: { lookups: Lookups; events: readonly FoldedEvent[] }): Lookups => {
  const targets = events.flatMap(({ action, data }) =>
    action === 'confirm_erasure' && data.target ? [data.target] : [],
  )
  if (targets.length === 0) return lookups
  const idsOf = (kind: ErasureTarget['kind']) => targets.filter((target) => target.kind === kind).map(({ id }) => id)
  const blocks = new Set(idsOf('block'))
  const editions = [...lookups.editions].map(
    ([hash, list]) => [hash, list.map((item) => (blocks.has(item.hash) ? emptyBlock(item) : item))] as const,
  )
  const erasedTexts = idsOf('text').map((id) => [id, null] as const)
  return { ...lookups, editions: new Map(editions), texts: new Map([...lookups.texts, ...erasedTexts]) }
}
