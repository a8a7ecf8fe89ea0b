import type { PayloadRequest } from 'payload'
import { namesOf } from '../../actions/nameOf'
import type { PendingEvent } from '../../workflow/decide'
import { formatInstant } from '../client/formatInstant'

/** Erasures that somebody asked for and nobody confirmed yet: the last event about each story says so. */
export const Erasures = async ({ req }: { req: PayloadRequest }) => {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { action: { in: ['request_erasure', 'confirm_erasure'] } },
    sort: 'seq',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const last = new Map(docs.map(({ event }) => event as PendingEvent).map((event) => [event.story, event]))
  const waiting = [...last.values()].filter(({ action }) => action === 'request_erasure')
  if (waiting.length === 0) return null
  const nameOf = await namesOf({ payload: req.payload, people: waiting.map(({ by }) => by) })
  return (
    <section>
      <h2>Đề nghị xoá dữ liệu cá nhân, chờ người thứ hai</h2>
      <ul className="ts-work">
        {waiting.map(({ story, at, by }) => (
          <li key={story}>
            <a href={`/admin/collections/stories/${story}`}>Xem bài và đề nghị</a>
            <span className="ts-muted">
              {nameOf(by)}, {formatInstant(at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
