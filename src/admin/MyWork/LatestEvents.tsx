import type { PayloadRequest } from 'payload'
import { namesOf } from '../../actions/nameOf'
import { type AnyLogged, isStoryEvent } from '../../relay/loggedEvent'
import { type LedgeredRegister, REGISTER_ACTIONS, subjectOf } from '../../workflow/registers/registerEvent'
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
  const events = docs.map(({ event }) => event as AnyLogged)
  const stories = events.filter(isStoryEvent).map(({ story }) => story)
  const rows = events.flatMap((event) => (isStoryEvent(event) ? [] : [event]))
  const titles = new Map([...(await titlesOf({ stories, req })), ...(await rowNamesOf({ rows, req }))])
  const nameOf = await namesOf({ payload: req.payload, people: events.map(({ by }) => by) })
  const lines = events.map((event) => ({ ...event, ...aboutOf({ event, titles }), by: nameOf(event.by) }))
  return (
    <section>
      <h2>
        Nhật ký sự kiện <span className="ts-muted">({totalDocs})</span>
      </h2>
      <ul className="ts-work">
        {lines.map(({ seq, hash, words, path, by, at }) => (
          <li key={seq}>
            <a href={`/admin/collections/${path}`}>
              {seq}. {words}
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

/** What an event says in words, and the screen of what it is about. */
const aboutOf = ({ event, titles }: { event: AnyLogged; titles: Map<string, string> }) =>
  isStoryEvent(event)
    ? {
        words: `${labelOf(event.action)}: ${titles.get(event.story) ?? '(chưa có tên)'}`,
        path: `stories/${event.story}`,
      }
    : {
        words: `${REGISTER_ACTIONS[event.action]}: ${titles.get(subjectOf(event)) ?? event.row}`,
        path: subjectOf(event),
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

/** Names of registers' rows, by how the log names them. */
const rowNamesOf = async ({
  rows,
  req,
}: {
  rows: { register: LedgeredRegister; row: string }[]
  req: PayloadRequest
}): Promise<[string, string][]> => {
  const bySubject = new Map(rows.map((about) => [subjectOf(about), about]))
  return Promise.all(
    [...bySubject].map(async ([subject, { register: collection, row: id }]): Promise<[string, string]> => {
      const { docs } = await req.payload.find({
        collection,
        where: { id: { equals: id } },
        depth: 0,
        overrideAccess: false,
        req,
      })
      const [found] = docs as { name?: string; label?: string }[]
      return [subject, found?.name ?? found?.label ?? id]
    }),
  )
}
