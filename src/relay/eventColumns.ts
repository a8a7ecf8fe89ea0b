import { subjectOf } from '../workflow/registers/registerEvent'
import { type AnyLogged, eventId, isStoryEvent } from './loggedEvent'

/** The columns of an event's row beside the event itself: by these it is found and listed. Null: the row has nothing there. */
export const eventColumns = (logged: AnyLogged) => {
  const { seq, previous, hash, actionId, action, at } = logged
  const about = isStoryEvent(logged)
    ? { story: logged.story, subject: null }
    : { story: null, subject: subjectOf(logged) }
  return { id: eventId(logged), seq, previous, hash, ...about, actionId, action, at }
}
