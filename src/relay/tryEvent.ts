import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { errorLine } from '../errorLine'
import type { LoggedEvent } from './loggedEvent'
import type { Projection } from './projection'
import type { Parked } from './readCursor'

const MOST_TRIES = 3

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
        // Administrators and inspectors read it, the text they may not.
        error: errorLine(error),
        at: newsroomOf(payload).now(),
      }
    }
  }
}
