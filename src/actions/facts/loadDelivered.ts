import type { Payload } from 'payload'
import { findRows } from '../../database/findRows'
import type { MailState } from '../../relay/mailTries'
import type { NoticeKind } from '../../workflow/noticesFor'
import { currentRequests, type Story } from '../../workflow/story'
import { newsroomOf } from '../newsroom'

interface AskedNotice {
  id: string
  event: string
  kind: NoticeKind
  person: string
  unit: string | null
  data: { round?: number } | null
  mail: MailState
}

const COLUMNS = ['event', 'kind', 'person', 'unit', 'data', 'mail'] as const

/** What tells a unit of its request: that it is asked, or that it has more time, which reaches it too where the first mail could not. */
const ASKING = ['review_asked', 'review_changed'] as const satisfies NoticeKind[]

/**
 * Units to which the current request was delivered: a mail about it has left for somebody of the unit (design: idea 5). Mail that waits, was
 * refused to the end or has no address has reached nobody, and what somebody read in the panel isn't recorded. A newsroom without a mail
 * server (a demo) has only the panel, where a notice is to be read from the moment it is recorded: there the record itself counts.
 */
export const loadDelivered = async ({ payload, story }: { payload: Payload; story: Story }): Promise<string[]> => {
  const open = currentRequests(story).filter(({ state }) => state === 'open')
  if (open.length === 0) return []
  const notices = await findRows<AskedNotice>({
    payload,
    collection: 'notices',
    columns: COLUMNS,
    where: { story: { equals: story.id }, kind: { in: [...ASKING] } },
  })
  const { sendsMail } = newsroomOf(payload)
  const mailed = new Set(notices.filter(({ mail }) => mail === 'sent').map(letterKey))
  const reached = notices
    .filter(({ data }) => data?.round === story.round)
    .filter((notice) => !sendsMail || mailed.has(letterKey(notice)))
    .map(({ unit }) => String(unit))
  return [...new Set(reached)]
}

/** Who is told the same for two of his units gets one mail, which tells him of both. */
const letterKey = ({ event, kind, person }: AskedNotice): string => `${event}:${kind}:${person}`
