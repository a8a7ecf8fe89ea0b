import type { Facts } from './facts'
import type { AnyInput } from './inputs'
import type { ErasureTarget } from './story'

/** What an order names: the one of the story's erasable things that has this id, of the kind that was said, if one was; null = none has. */
export const erasureTarget = ({
  facts,
  input,
}: {
  facts: Pick<Facts, 'erasable'>
  input: Pick<AnyInput, 'id' | 'target'>
}): ErasureTarget | null =>
  facts.erasable.find(({ kind, id }) => id === input.id && (input.target ?? kind) === kind) ?? null
