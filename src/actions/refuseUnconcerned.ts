import { ProductError } from '../errors'
import type { AnyInput } from '../workflow/inputs'
import type { Kind } from '../workflow/kinds'
import { refusal } from '../workflow/messages'
import { refuseWho } from '../workflow/permissions'
import type { Actor } from '../workflow/roles'
import { type Action, transitionOf } from '../workflow/transitions'
import { type StoryRow, storyFromRow } from './storyRow'

/**
 * The refusal of somebody whom a text does not concern: whose the action is (403), and neither where the text stands nor what it lacks.
 * Where the rule would let him, as if the text weren't there.
 */
export const refuseUnconcerned = ({
  kind,
  row,
  action,
  actor,
  input,
}: {
  kind: Kind
  row: StoryRow
  action: Action
  actor: Actor
  input: AnyInput
}): ProductError => {
  const story = storyFromRow({ kind, row })
  const codes = refuseWho({ who: transitionOf(action).who, story, actor, signOffUnits: [], input })
  if (codes.length === 0) return new ProductError('not_found', 'Không tìm thấy bài này.')
  const reasons = codes.map((code) => refusal({ code }))
  return new ProductError('not_permitted', reasons.map(({ message }) => message).join(' '), { details: { reasons } })
}
