import type { Payload } from 'payload'
import { renewRows } from '../database/renewRows'
import { type AnyLogged, isStoryEvent } from './loggedEvent'
import type { Projection } from './projection'
import { PROJECTIONS } from './projections'

/** Projections that are made of the log and the texts alone. Notices are a record of their own: a rebuild never mails (design: idea 5). */
const REBUILT = ['publications', 'requests', 'stories'] as const

const EVENTS_AT_ONCE = 200

export interface Rebuilt {
  collection: (typeof REBUILT)[number]
  events: number
  /** Rows that the log knows nothing of. */
  deleted: number
}

/**
 * Makes what readers have, what units are asked and the index of texts again from the log (design: idea 5), beside a running server:
 * readers keep what they have until it is written over. @throws Error of the first event that can't be projected; what is written so far
 * stays, and the next run begins anew.
 */
export const rebuildProjections = async (payload: Payload): Promise<Rebuilt[]> => {
  const rebuilt: Rebuilt[] = []
  for (const collection of REBUILT) {
    const projection = PROJECTIONS.find(({ name }) => name === collection)
    if (!projection) throw new Error(`no projection is called ${collection}`)
    let events = 0
    const write = async (): Promise<void> => {
      events = await projectBackwards({ payload, projection })
    }
    const deleted = await renewRows({ payload, collection, write })
    rebuilt.push({ collection, events, deleted })
  }
  return rebuilt
}

/** From the newest event to the oldest: each story's rows take its newest state, made once. Answers how many events were read. */
const projectBackwards = async ({
  payload,
  projection,
}: {
  payload: Payload
  projection: Projection
}): Promise<number> => {
  const renewed = new Set<string>()
  let read = 0
  let before = Number.MAX_SAFE_INTEGER
  for (;;) {
    const { docs } = await payload.find({
      collection: 'events',
      where: { seq: { less_than: before } },
      sort: '-seq',
      limit: EVENTS_AT_ONCE,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const event of docs
      .map((row) => row.event as AnyLogged)
      .filter(isStoryEvent)
      .filter(projection.follows)) {
      if (renewed.has(event.story)) continue
      await projection.project({ payload, event })
      renewed.add(event.story)
    }
    read += docs.length
    if (docs.length < EVENTS_AT_ONCE) return read
    before = Number(docs.at(-1)?.seq)
  }
}
