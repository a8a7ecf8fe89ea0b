import type { PayloadRequest } from 'payload'
import { nameOf } from '../../actions/nameOf'
import type { PendingEvent } from '../../workflow/decide'
import { type Action, TRANSITIONS } from '../../workflow/transitions'
import { formatInstant } from '../client/formatInstant'

const MOST = 50

/** The end of the log in words, the newest first. */
export const LatestEvents = async ({ req }: { req: PayloadRequest }) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'events',
    sort: '-seq',
    limit: MOST,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const rows = await Promise.all(
    docs.map(async ({ seq, hash, event }) => {
      const { action, by, at, story } = event as PendingEvent
      const label = action === 'create' ? 'Tạo bài' : TRANSITIONS[action as Action].label
      return {
        seq: Number(seq),
        hash: String(hash),
        label,
        by: await nameOf({ payload: req.payload, person: by }),
        at,
        story,
      }
    }),
  )
  return (
    <section>
      <h2>
        Nhật ký sự kiện <span className="ts-muted">({totalDocs})</span>
      </h2>
      <ul className="ts-work">
        {rows.map(({ seq, hash, label, by, at, story }) => (
          <li key={seq}>
            <a href={`/admin/collections/stories/${story}`}>
              {seq}. {label}
            </a>
            <span className="ts-muted">
              {by}, {formatInstant(at)} · {hash.slice(0, 12)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
