import type { PayloadRequest } from 'payload'
import { namesOf } from '../../actions/nameOf'
import type { PendingEvent } from '../../workflow/decide'
import { labelOf } from '../../workflow/transitions'
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
  const titles = await titlesOf({ stories: docs.map(({ event }) => (event as PendingEvent).story), req })
  const nameOf = await namesOf({ payload: req.payload, people: docs.map(({ event }) => (event as PendingEvent).by) })
  const rows = docs.map(({ seq, hash, event }) => {
    const { action, by, at, story } = event as PendingEvent
    return { seq: Number(seq), hash: String(hash), label: labelOf(action), by: nameOf(by), at, story }
  })
  return (
    <section>
      <h2>
        Nhật ký sự kiện <span className="ts-muted">({totalDocs})</span>
      </h2>
      <ul className="ts-work">
        {rows.map(({ seq, hash, label, by, at, story }) => (
          <li key={seq}>
            <a href={`/admin/collections/stories/${story}`}>
              {seq}. {label}: {titles.get(story) ?? '(chưa có tên)'}
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

/** Titles by the index of stories, as much of it as the person may read: the log itself holds ids only. */
const titlesOf = async ({ stories, req }: { stories: string[]; req: PayloadRequest }): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { id: { in: [...new Set(stories)] } },
    pagination: false,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    req,
  })
  return new Map(docs.flatMap(({ id, title }) => (title ? [[String(id), String(title)] as const] : [])))
}
