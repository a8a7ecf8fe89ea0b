import { reach } from '../../src/actions/crashPoint'
import { loadOrganisation } from '../../src/actions/facts/loadOrganisation'
import { roleHolders } from '../../src/actions/facts/roleHolders'
import { unitFacts } from '../../src/actions/facts/unitFacts'
import { findStory } from '../../src/actions/findStory'
import { newsroomOf } from '../../src/actions/newsroom'
import { storyFromRow } from '../../src/actions/storyRow'
import { localDate } from '../../src/calendar/calendar'
import { createOnce } from '../../src/database/createOnce'
import { eventId } from '../../src/relay/loggedEvent'
import type { MailState } from '../../src/relay/mailTries'
import type { Projection } from '../../src/relay/projection'
import { isTold, noticeKey, noticesFor } from '../../src/workflow/noticesFor'

/**
 * Records whom an event is told, once by event, person, kind and unit: the mail goes out from this record (design: idea 5). Who is told the
 * same for two of his units gets one mail.
 */
export const tellPeople: Projection = {
  name: 'notices',
  follows: ({ action }) => isTold(action),
  project: async ({ payload, event }) => {
    const row = await findStory({ payload, kind: event.kind, id: event.story })
    if (!row) return
    const today = localDate(event.at)
    const organisation = await loadOrganisation(payload)
    const units = unitFacts({ organisation, today })
    const [chiefEditors = [], coordinators = []] = roleHolders({
      organisation,
      roles: ['chief_editor', 'coordinator'],
      today,
    })
    const story = storyFromRow({ kind: event.kind, row })
    const recordedAt = newsroomOf(payload).now()
    const mailed = new Set<string>()
    for (const notice of noticesFor({ event, story, units, chiefEditors, coordinators })) {
      const { person, kind, unit, round } = notice
      const key = `${eventId(event)}:${noticeKey(notice)}`
      const letter = noticeKey({ ...notice, unit: null })
      const mail: MailState = mailed.has(letter) ? 'joined' : 'due'
      const data = {
        id: key,
        key,
        event: eventId(event),
        person,
        kind,
        story: event.story,
        unit,
        data: { round },
        recordedAt,
        mail,
        tries: 0,
        rev: 1,
      }
      await createOnce({ payload, collection: 'notices', data })
      mailed.add(letter)
      await reach('mail_recorded')
    }
  },
}
