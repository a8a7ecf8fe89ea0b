import type { Payload } from 'payload'
import { findRows } from '../../database/findRows'
import { currentRequests, type Story } from '../../workflow/story'

interface AskedNotice {
  id: string
  unit: string | null
  data: { round?: number } | null
}

/** Units to which the current request was delivered: the record of notices says so, by the round's key (design: idea 5). */
export const loadDelivered = async ({ payload, story }: { payload: Payload; story: Story }): Promise<string[]> => {
  const open = currentRequests(story).filter(({ state }) => state === 'open')
  if (open.length === 0) return []
  const notices = await findRows<AskedNotice>({
    payload,
    collection: 'notices',
    columns: ['unit', 'data'],
    where: { story: { equals: story.id }, kind: { equals: 'review_asked' } },
  })
  const reached = notices.filter(({ data }) => data?.round === story.round).map(({ unit }) => String(unit))
  return [...new Set(reached)]
}
