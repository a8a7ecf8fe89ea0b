import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { performAction } from '../actions/performAction'
import type { StoryRow } from '../actions/storyRow'
import { ProductError } from '../errors'
import { KIND_NAMES, KINDS, type Kind } from '../workflow/kinds'
import { CLOCK } from '../workflow/roles'

const CLOCK_ACTOR = { person: CLOCK, roles: [] }
const ROWS_AT_ONCE = 50

/**
 * Publishes what is scheduled and due, in the name of who scheduled it; what then can't be published is held and told (design: publish,
 * hold). Any machine may do it: the action's id is made of the story and its move, so it happens once. Answers how many stories it moved.
 */
export const runClock = async (payload: Payload): Promise<number> => {
  let moved = 0
  for (const kind of KIND_NAMES) {
    const { docs } = await payload.find({
      collection: KINDS[kind].collection,
      where: { stage: { equals: 'scheduled' }, publishAt: { less_than_equal: newsroomOf(payload).now() } },
      sort: 'publishAt',
      limit: ROWS_AT_ONCE,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const row of docs as unknown as StoryRow[]) moved += (await publishOrHold({ payload, kind, row })) ? 1 : 0
  }
  return moved
}

const publishOrHold = async ({
  payload,
  kind,
  row,
}: {
  payload: Payload
  kind: Kind
  row: StoryRow
}): Promise<boolean> => {
  const moves = Number(row.moves)
  const request = { payload, kind, id: row.id, actor: CLOCK_ACTOR, moves }
  try {
    await performAction({ ...request, action: 'publish', input: {}, actionId: `clock:publish:${row.id}:${moves}` })
    return true
  } catch (error) {
    if (!(error instanceof ProductError)) throw error
    if (error.code === 'story_changed') return false
    payload.logger.warn({
      msg: 'scheduled story is held',
      story: row.id,
      code: error.code,
      reasons: error.details.reasons,
    })
    await performAction({ ...request, action: 'hold', input: {}, actionId: `clock:hold:${row.id}:${moves}` })
    return true
  }
}
