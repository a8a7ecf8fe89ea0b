import type { HashedBlock } from '../../../src/editions/edition'
import type { LoggedEvent } from '../../../src/relay/loggedEvent'
import { SIX } from './cast'

/** What the log has told so far. */
export interface Telling {
  authors: readonly string[]
  asked: Map<string, string>
  answerers: string[]
  edition: string | null
  cleared: string | null
  live: 'none' | 'public' | 'withdrawn'
  liveEdition: string | null
  first: string | null
  removed: string[]
  names: string[]
  erased: Set<string>
  /** Marked words of a typed text, by its id. */
  wordsOf: (id: string) => string[]
  blocksOf: (hash: string | null) => HashedBlock[]
  faults: string[]
}

interface Data {
  edition?: string
  unit?: string
  outcome?: string
  inNameOf?: string
  requests?: { unit: string }[]
  changes?: { op: string; unit: string; toUnit?: string }[]
  blocks?: string[]
  names?: { id: string }
  target?: { kind: string; id: string }
}

const isChief = (person: string): boolean => SIX[person]?.some(({ role }) => role === 'chief_editor') ?? false
const isEditor = (person: string): boolean =>
  SIX[person]?.some(({ role }) => role === 'chief_editor' || role === 'desk_editor') ?? false

const fault = (telling: Telling, event: LoggedEvent, what: string): void =>
  void telling.faults.push(`${event.story}:${event.move} ${event.action} by ${event.by}: ${what}`)

const decides = (telling: Telling, event: LoggedEvent, person: string): void => {
  if (!isChief(person)) fault(telling, event, 'no chief editor')
  if (telling.authors.includes(person)) fault(telling, event, 'decides about his own text')
  if (telling.answerers.includes(person)) fault(telling, event, 'answered the fact check himself')
}

const goesOut = (telling: Telling, event: LoggedEvent, data: Data): void => {
  if (telling.cleared === null || telling.cleared !== data.edition) fault(telling, event, 'nobody cleared this hash')
}

const open = (telling: Telling, units: string[], edition: string | undefined): void => {
  telling.asked = new Map(units.map((unit) => [unit, 'open']))
  telling.edition = edition ?? null
  telling.cleared = null
}

const change = (telling: Telling, { changes = [] }: Data): void => {
  for (const { op, unit, toUnit } of changes) {
    if (op === 'cancel' || op === 'reroute') telling.asked.delete(unit)
    if (op === 'add') telling.asked.set(unit, 'open')
    if (op === 'reroute' && toUnit) telling.asked.set(toUnit, 'open')
  }
}

const answered = (telling: Telling, event: LoggedEvent, data: Data): void => {
  if (data.edition !== telling.edition) fault(telling, event, 'another edition than the one asked')
  if (telling.authors.includes(event.by)) fault(telling, event, 'checks his own text')
  if (!telling.asked.has(data.unit ?? '')) fault(telling, event, 'a unit that was not asked')
  telling.asked.set(data.unit ?? '', data.outcome ?? '')
  telling.answerers.push(event.by)
  const outcomes = [...telling.asked.values()]
  if (outcomes.every((outcome) => outcome === 'confirmed')) telling.cleared = telling.edition
}

const goLive = (telling: Telling, edition: string | undefined): void => {
  telling.live = 'public'
  telling.liveEdition = edition ?? null
  telling.first ??= edition ?? null
  // What was cut stays cut while the text still has it (src/decisions/0006).
  const blocks = telling.blocksOf(edition ?? null)
  telling.removed = telling.removed.filter((removed) => blocks.some(({ hash }) => hash === removed))
  telling.names = telling.names.filter((name) => JSON.stringify(blocks).includes(name))
}

type Tell = (telling: Telling, event: LoggedEvent, data: Data) => void

const decideUnconfirmed: Tell = (telling, event) => {
  decides(telling, event, event.by)
  telling.cleared = telling.edition
}

const uncleared: Tell = (telling) => {
  telling.cleared = null
}

const withoutAuthor: Tell = (telling, event) => {
  if (telling.authors.includes(event.by) || !isEditor(event.by)) fault(telling, event, 'may not do it')
}

/** What each action means for what may go out; actions that are not here mean nothing for it. */
const TELL: Record<string, Tell> = {
  send_to_fact_check: (telling, event, data) => {
    withoutAuthor(telling, event, data)
    const units = (data.requests ?? []).map(({ unit }) => unit)
    open(telling, units, data.edition)
  },
  change_requests: (telling, _event, data) => change(telling, data),
  answer_fact_check: answered,
  proceed_without_answer: (telling, event, data) => {
    if ([...telling.asked.values()].includes('objected')) fault(telling, event, 'an objection stands')
    decideUnconfirmed(telling, event, data)
  },
  overrule: decideUnconfirmed,
  clear_without_check: (telling, event, data) => {
    withoutAuthor(telling, event, data)
    telling.edition = data.edition ?? null
    telling.cleared = telling.edition
  },
  recall: uncleared,
  return_to_author: uncleared,
  revise: uncleared,
  abandon: uncleared,
  restore: uncleared,
  schedule: (telling, event, data) => {
    decides(telling, event, event.by)
    goesOut(telling, event, data)
  },
  publish: (telling, event, data) => {
    decides(telling, event, data.inNameOf ?? event.by)
    goesOut(telling, event, data)
    goLive(telling, data.edition)
  },
  archive: (telling, _event, data) => goLive(telling, data.edition),
  withdraw: (telling) => {
    telling.live = 'withdrawn'
  },
  reinstate: (telling, event) => {
    decides(telling, event, event.by)
    telling.live = 'public'
  },
  redact: (telling, _event, data) => {
    telling.removed.push(...(data.blocks ?? []))
    if (data.names) telling.names.push(...telling.wordsOf(data.names.id))
  },
  confirm_erasure: (telling, _event, data) => {
    if (data.target) telling.erased.add(data.target.id)
  },
}

/** Tells one more event. */
export const tellEvent = (telling: Telling, event: LoggedEvent): void =>
  TELL[event.action]?.(telling, event, event.data as Data)
