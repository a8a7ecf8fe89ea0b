import type { Payload, Where } from 'payload'
import { Gauge, type Registry } from 'prom-client'
import { newsroomOf } from '../actions/newsroom'
import { findRows } from '../database/findRows'
import { TEXT_COLLECTIONS } from '../workflow/kinds'
import { LEDGERED_COLLECTIONS } from './ledger'
import { readHead } from './logPending'
import type { MailState } from './mailTries'
import { PROJECTIONS } from './projections'
import { readCursors } from './readCursor'

const COUNT = { overrideAccess: true } as const

/** Seconds since the oldest event that still waits to be logged; 0 when none waits. */
const oldestPending = async (payload: Payload): Promise<number> => {
  const now = Date.parse(newsroomOf(payload).now())
  const ages = await Promise.all(
    LEDGERED_COLLECTIONS.map(async (collection) => {
      const [oldest] = await findRows<{ id: string; pendingSince: string }>({
        payload,
        collection,
        columns: ['pendingSince'],
        where: { pendingSince: { exists: true } },
        sort: 'pendingSince',
        limit: 1,
      })
      return oldest ? (now - Date.parse(oldest.pendingSince)) / 1000 : 0
    }),
  )
  return Math.max(0, ...ages)
}

/** Scheduled texts whose time has passed and that are not out yet. */
const latePublications = async (payload: Payload): Promise<number> => {
  const where = { stage: { equals: 'scheduled' }, publishAt: { less_than: newsroomOf(payload).now() } }
  const counts = await Promise.all(TEXT_COLLECTIONS.map((collection) => payload.count({ collection, where, ...COUNT })))
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

/** Stories that a projection has parked, each counted once. */
export const countParked = async (payload: Payload): Promise<number> => {
  const cursors = await readCursors(payload)
  return new Set([...cursors.values()].flatMap(({ parked }) => parked.map(({ story }) => story))).size
}

/** Puts what an operator watches into the registry: measured when it is asked for, never on the way of a request: readers don't wait for it. */
export const measureRelay = ({ payload, register }: { payload: Payload; register: Registry }): void => {
  const gauge = ({ name, help, measure }: { name: string; help: string; measure: () => Promise<number> }) =>
    new Gauge({
      name,
      help,
      registers: [register],
      async collect() {
        this.set(await measure())
      },
    })
  gauge({
    name: 'relay_oldest_pending_seconds',
    help: 'Age of the oldest event not yet logged.',
    measure: () => oldestPending(payload),
  })
  gauge({
    name: 'relay_late_publications',
    help: 'Scheduled texts whose time has passed.',
    measure: () => latePublications(payload),
  })
  gauge({
    name: 'relay_parked_stories',
    help: 'Stories whose projection failed three times.',
    measure: () => countParked(payload),
  })
  const countMail = async (mail: MailState[], others: Where = {}) => {
    const where = { mail: { in: mail }, ...others }
    return (await payload.count({ collection: 'notices', where, ...COUNT })).totalDocs
  }
  gauge({
    name: 'relay_mail_queue',
    help: 'Notices whose mail is due.',
    measure: () => countMail(['due']),
  })
  gauge({
    name: 'relay_mail_refused',
    help: 'Notices whose mail was refused and waits to be tried again.',
    measure: () => countMail(['due'], { tries: { greater_than: 0 } }),
  })
  gauge({
    name: 'relay_mail_given_up',
    help: 'Notices whose mail was refused at every try, or has no address.',
    measure: () => countMail(['failed', 'no_address']),
  })
  new Gauge({
    name: 'relay_projection_lag_events',
    help: 'Events of the log that a projection has not read.',
    labelNames: ['projection'],
    registers: [register],
    async collect() {
      // The cursors first: the log may grow meanwhile, and no projection is ahead of it.
      const cursors = await readCursors(payload)
      const { seq } = await readHead(payload)
      for (const { name } of PROJECTIONS) this.set({ projection: name }, seq - (cursors.get(name)?.seq ?? 0))
    },
  })
}
