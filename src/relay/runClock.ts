import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { performAction } from '../actions/performAction'
import { findRows } from '../database/findRows'
import { isProductError, type ProductError } from '../errors'
import { KIND_NAMES, KINDS, type Kind } from '../workflow/kinds'
import { CLOCK } from '../workflow/roles'
import { attempt } from './attempt'

const CLOCK_ACTOR = { person: CLOCK, roles: [] }
const ROWS_AT_ONCE = 50

/**
 * Publishes what is scheduled and due, in the name of who scheduled it; what then can't be published is held and told (design: publish,
 * hold). Any machine may do it: the action's id is made of the story and its move, so it happens once. Answers how many stories it moved.
 */
export const runClock = async (payload: Payload): Promise<number> => {
  let moved = 0
  for (const kind of KIND_NAMES) {
    const rows = await findRows<DueRow>({
      payload,
      collection: KINDS[kind].collection,
      columns: ['moves'],
      where: { stage: { equals: 'scheduled' }, publishAt: { less_than_equal: newsroomOf(payload).now() } },
      sort: 'publishAt',
      limit: ROWS_AT_ONCE,
    })
    for (const row of rows) moved += (await isMoved({ payload, kind, row })) ? 1 : 0
  }
  return moved
}

interface DueRow {
  id: string
  moves: number
}

interface Due {
  payload: Payload
  kind: Kind
  row: DueRow
}

/** One story that can't even be read (an edition is missing, the database hiccups) holds up neither the others nor the log. */
const isMoved = async (due: Due): Promise<boolean> => {
  let moved = false
  const act = async () => {
    moved = await publishOrHold(due)
  }
  await attempt({ payload: due.payload, failure: 'scheduled story is stuck', about: { story: due.row.id }, act })
  return moved
}

const publishOrHold = async ({ payload, kind, row }: Due): Promise<boolean> => {
  const { moves } = row
  const request: Moving = { payload, kind, id: row.id, actor: CLOCK_ACTOR, moves }
  const published = await move({ ...request, action: 'publish' })
  if (published === null) return true
  if (published.code === 'story_changed') return false
  payload.logger.warn({ msg: 'scheduled story is held', story: row.id, ...told(published) })
  const held = await move({ ...request, action: 'hold' })
  if (held === null) return true
  // Somebody was faster, or nothing hinders any more: the next round looks again. The log never waits for one story.
  if (held.code !== 'story_changed')
    payload.logger.error({ msg: 'scheduled story is stuck', story: row.id, ...told(held) })
  return false
}

interface Moving {
  payload: Payload
  kind: Kind
  id: string
  actor: typeof CLOCK_ACTOR
  moves: number
}

/** Takes the clock's action; null when it is done, else why it was refused. */
const move = async ({ action, ...request }: Moving & { action: 'publish' | 'hold' }): Promise<ProductError | null> => {
  const actionId = `clock:${action}:${request.id}:${request.moves}`
  try {
    await performAction({ ...request, action, input: {}, actionId })
    return null
  } catch (error) {
    if (isProductError(error)) return error
    throw error
  }
}

const told = ({ code, details }: ProductError) => ({ code, reasons: details.reasons })
