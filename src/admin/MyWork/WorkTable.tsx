import type { PayloadRequest } from 'payload'
import { awaitedWords } from '../../workflow/awaitedWords'
import { isKind, KINDS } from '../../workflow/kinds'
import { type Live, type Stage, stateWords } from '../../workflow/stages'
import { REQUEST_STATES, type RequestState } from '../../workflow/story'
import type { Awaited } from '../../workflow/waitsFor'
import { formatInstant } from '../client/formatInstant'
import { dueOf } from './dueOf'
import type { WorkList } from './workLists'

const MOST = 20

interface Row {
  id: string
  story?: string
  title?: string
  kind?: string
  stage?: Stage
  desk?: string | null
  live?: Live
  state?: RequestState
  unit?: string
  waiting?: string[]
  dueAt?: string
  publishAt?: string
}

const addressOf = ({ list: { collection, opens }, row }: { list: WorkList; row: Row }): string => {
  if (collection === 'stories') return `/admin/collections/stories/${row.id}`
  if (opens === 'story') return `/admin/collections/stories/${row.story}`
  return `/admin/collections/requests/${encodeURIComponent(row.id)}`
}

const stateOf = (row: Row): string => {
  if (row.state) return REQUEST_STATES[row.state]
  return row.stage && row.live ? stateWords({ stage: row.stage, live: row.live }) : ''
}

/** Whom a stage waits for, where its name doesn't say so: the desk that has the text, or who decides. */
const awaitedOf = ({ stage, desk }: Row): Awaited | null => {
  if (stage === 'desk_review') return { kind: 'desk', unit: desk || null }
  return stage === 'ready' ? { kind: 'deciders' } : null
}

/** One list of the first screen, as much of it as the person may read. */
export const WorkTable = async ({
  list,
  req,
  now,
  units: names,
}: {
  list: WorkList
  req: PayloadRequest
  now: string
  /** Names of the units, by their ids. */
  units: ReadonlyMap<string, string>
}) => {
  const { title, empty, collection, where, sort } = list
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where,
    sort,
    limit: MOST,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const rows = docs as unknown as Row[]
  const unitName = (unit: string) => names.get(unit) ?? unit
  const readable = await readableTexts({ rows, collection, req })
  return (
    <section>
      <h2>
        {title} <span className="ts-muted">({totalDocs})</span>
      </h2>
      {rows.length === 0 && <p className="ts-muted">{empty}</p>}
      <ul className="ts-work">
        {rows.map((row) => {
          const units = (row.unit ? [row.unit] : (row.waiting ?? [])).map(unitName)
          const who = awaitedOf(row)
          const isAwaited = row.state ? row.state === 'open' : units.length > 0
          const due = dueOf({ dueAt: row.dueAt, now, isAwaited })
          return (
            <li key={row.id}>
              <a href={readable.get(row.id) ?? addressOf({ list, row })}>{row.title || '(chưa có tên)'}</a>
              <span className="ts-muted">
                {row.kind && isKind(row.kind) ? KINDS[row.kind].label : ''} · {stateOf(row)}
                {units.length > 0 && ` · ${units.join(', ')}`}
                {who && ` · chờ ${awaitedWords({ who, unitName, personName: String })}`}
                {row.publishAt && ` · đăng ${formatInstant(row.publishAt)}`}
              </span>
              {due && <span className={due.isLate ? 'ts-bad' : 'ts-muted'}>{due.words}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Addresses of the texts themselves, for rows of the index whose text the person may read. */
const readableTexts = async ({
  rows,
  collection,
  req,
}: {
  rows: Row[]
  collection: WorkList['collection']
  req: PayloadRequest
}): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  if (collection !== 'stories') return found
  for (const kind of new Set(rows.map((row) => row.kind ?? '').filter(isKind))) {
    const { collection: texts } = KINDS[kind]
    const ids = rows.filter((row) => row.kind === kind).map(({ id }) => id)
    const { docs } = await req.payload.find({
      collection: texts,
      where: { id: { in: ids } },
      pagination: false,
      depth: 0,
      select: { title: true },
      overrideAccess: false,
      req,
      disableErrors: true,
    })
    for (const { id } of docs) found.set(String(id), `/admin/collections/${texts}/${id}`)
  }
  return found
}
