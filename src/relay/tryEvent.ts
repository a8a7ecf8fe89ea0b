import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { describeError } from '../describeError'
import type { LoggedEvent } from './loggedEvent'
import type { Projection } from './projection'
import type { Parked } from './readCursor'

const MOST_TRIES = 3

/** Why it failed, without the words that the error carries: administrators and inspectors read it, the text they may not. */
const said = ({ type, message, cause }: ReturnType<typeof describeError>): string =>
  `${type}: ${message}${cause === undefined ? '' : ` ← ${said(cause)}`}`

/** Projects one event, a few times; answers null when it worked, else the story as parked, with the cause in the log. */
export const tryEvent = async ({
  payload,
  projection,
  event,
}: {
  payload: Payload
  projection: Projection
  event: LoggedEvent
}): Promise<Parked | null> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await projection.project({ payload, event })
      return null
    } catch (error) {
      payload.logger.error({
        err: error,
        msg: 'projection failed',
        projection: projection.name,
        story: event.story,
        seq: event.seq,
        tries,
      })
      if (tries < MOST_TRIES) continue
      return {
        story: event.story,
        seq: event.seq,
        error: said(describeError(error)),
        at: newsroomOf(payload).now(),
      }
    }
  }
}
