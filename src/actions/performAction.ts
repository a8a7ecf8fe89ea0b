import type { Payload } from 'payload'
import { compareAndSet } from '../database/compareAndSet'
import { findRow } from '../database/findRow'
import type { Edition } from '../editions/edition'
import { ProductError } from '../errors'
import { type Decision, decide, type PendingEvent } from '../workflow/decide'
import type { InputOf } from '../workflow/inputs'
import { KINDS, type Kind } from '../workflow/kinds'
import { answeringUnit } from '../workflow/permissions'
import type { Actor } from '../workflow/roles'
import type { Story, TextRef } from '../workflow/story'
import type { Action } from '../workflow/transitions'
import { typedTexts } from '../workflow/typedTexts'
import { reach } from './crashPoint'
import { loadFacts } from './facts/loadFacts'
import type { KnownOrganisation } from './facts/loadOrganisation'
import { findStory } from './findStory'
import { isSamePress } from './isSamePress'
import { liveText } from './liveText'
import { makeVerdict } from './makeVerdict'
import { newsroomOf } from './newsroom'
import { refuseDecision } from './refuseDecision'
import { refuseMoved } from './refuseMoved'
import { columnsOfStory, pendingOf, type StoryRow, storyFromRow } from './storyRow'
import { writeNamed } from './writeNamed'
import { referTexts } from './writeTexts'

export interface ActionRequest<A extends Action> {
  payload: Payload
  kind: Kind
  id: string
  action: A
  actor: Actor
  input: InputOf<A>
  /** Made by the client, once for each press: the same id again answers the same result (design: idea 4, c). */
  actionId: string
  /** The number of actions that the person saw. */
  moves: number
  /** The revision of the text that the person saw, for actions that rest on the text; unsaid, it is the one that the first look finds. */
  rev?: number
  /** The row as the request's door has just read it: what the first attempt starts from. */
  row?: StoryRow
  /** Given where the request asks for it more than once. */
  organisation?: KnownOrganisation
}

type AnyRequest = { [A in Action]: ActionRequest<A> }[Action]
type Asked = AnyRequest & { row: StoryRow }

/** Attempts while only others' saves come in between; each is a fresh read, so this bounds a busy text, not a slow one. */
const MOST_ATTEMPTS = 20

/**
 * Takes a named action on a story: check by pure rules, write what it names (edition, verdict, typed words), then one compare-and-set
 * that changes the row and records the event in it (design: idea 4). Answers the row as it stands afterwards.
 *
 * @throws ProductError not_found; not_permitted (403); story_changed (409) with who did what meanwhile, or with the other's text;
 * requirements_unmet (422) with every reason.
 */
export const performAction = async <A extends Action>(request: ActionRequest<A>): Promise<StoryRow> => {
  // The type of one action's request doesn't tell that it is one of all actions' requests; from here on the action's name tells the input.
  const oneOfAll = request as unknown as AnyRequest
  let { rev } = request
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const row = (attempt === 0 ? request.row : undefined) ?? (await loadRow(request))
    rev ??= row.rev
    const asked = { ...oneOfAll, row, rev }
    if (await isDone(asked)) return row
    await refuseMoved(asked)
    const written = await attemptAction(asked)
    if (written) return written
  }
  throw new ProductError('unavailable', 'Bài đang được nhiều người lưu cùng lúc. Chưa có gì thay đổi; hãy thử lại.')
}

const loadRow = async ({ payload, kind, id }: { payload: Payload; kind: Kind; id: string }): Promise<StoryRow> => {
  // The rules decide who may act; whether he may also read the text is another door's matter (a reviewer may not).
  const row = await findStory({ payload, kind, id })
  if (!row) throw new ProductError('not_found', 'Không tìm thấy bài này.')
  return row
}

/** Whether this very press of this person was carried out before: it waits in the row, or it is in the log. */
const isDone = async (press: Asked): Promise<boolean> => {
  const { payload, row, actionId } = press
  const isPress = (event: PendingEvent) => isSamePress({ event, press })
  if (pendingOf(row).some(isPress)) return true
  const logged = await findRow<{ event: PendingEvent }>({
    payload,
    collection: 'events',
    where: { story: { equals: row.id }, actionId: { equals: actionId } },
    columns: ['event'],
  })
  return logged !== null && isPress(logged.event)
}

/** One attempt on the row as it was read; null when somebody saved meanwhile, and nothing has changed. */
const attemptAction = async (asked: Asked): Promise<StoryRow | null> => {
  const { payload, kind, row, action, actor, input, actionId, organisation } = asked
  const story = storyFromRow({ kind, row })
  const { facts, frozen, live } = await loadFacts({ payload, story, row, input, organisation })
  const { rows, refs } = referTexts(typedTexts({ action, input }))
  const verdict = verdictOf({ asked, story, at: facts.now, refs })
  const decision = decide({ action, story, actor, facts, input, actionId, texts: refs, verdict: verdict?.id ?? null })
  if (!decision.allowed) throw refuseDecision(decision.check)
  const { edition } = decision.story
  const isFrozenNow = edition !== story.edition && edition === frozen?.hash
  await writeNamed({ payload, story: story.id, texts: rows, verdict, edition: isFrozenNow ? frozen : null })
  return writeRow({ asked, story, decision, live })
}

interface Answering {
  asked: Asked
  story: Story
  at: string
  refs: Record<string, TextRef>
}

const verdictOf = ({ asked, story, at, refs }: Answering) => {
  if (asked.action !== 'answer_fact_check') return null
  const { actor, input } = asked
  const unit = answeringUnit({ story, actor, input })
  return unit === null ? null : makeVerdict({ story, unit, person: actor.person, at, input, refs })
}

interface WriteRow {
  asked: Asked
  story: Story
  decision: Extract<Decision, { allowed: true }>
  /** The live edition. */
  live: Edition | null
}

const writeRow = async ({ asked, story, decision, live }: WriteRow): Promise<StoryRow | null> => {
  const { payload, kind, id, row } = asked
  const text = decision.textFrom && live ? await liveText({ payload, story, row, live }) : {}
  const pending = [...pendingOf(row), decision.event]
  const set = {
    ...text,
    ...columnsOfStory(decision.story),
    pending,
    pendingSince: row.pendingSince ?? decision.event.at,
  }
  const written = await compareAndSet({ payload, collection: KINDS[kind].collection, id, rev: row.rev, set })
  if (!written) return null
  await reach('row_written')
  newsroomOf(payload).wakeRelay()
  return written as StoryRow
}
