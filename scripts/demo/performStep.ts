import type { Payload } from 'payload'
import { loadFacts } from '../../src/actions/facts/loadFacts'
import type { KnownOrganisation } from '../../src/actions/facts/loadOrganisation'
import { performAction } from '../../src/actions/performAction'
import { type StoryRow, storyFromRow } from '../../src/actions/storyRow'
import { localDate } from '../../src/calendar/calendar'
import type { InputOf } from '../../src/workflow/inputs'
import { KINDS, type Kind } from '../../src/workflow/kinds'
import type { Actor } from '../../src/workflow/roles'
import type { Action } from '../../src/workflow/transitions'
import { validRoles } from '../../src/workflow/validRoles'
import { PEOPLE } from './people'
import type { DemoStep } from './stepsTo'

const LEGAL_EDITOR = 'duy-khang'
const LEGAL_DESK = 'ban-phap-luat'
const MET = { met: true }

const actorOn = (person: string, at: string): Actor => {
  const grants = PEOPLE.filter(({ id }) => id === person).flatMap(({ roles }) => roles)
  const confirmed = grants.map((grant) => ({ ...grant, enteredBy: 'demo-1', confirmedBy: 'demo-2' }))
  return { person, roles: validRoles({ person, grants: confirmed, today: localDate(at) }) }
}

interface Stepping {
  payload: Payload
  kind: Kind
  id: string
  /** The press of this step, the same in every load. */
  actionId: string
  organisation: KnownOrganisation
}

const readRow = async ({ payload, kind, id }: Stepping): Promise<StoryRow> =>
  (await payload.findByID({
    collection: KINDS[kind].collection,
    id,
    depth: 0,
    overrideAccess: true,
  })) as unknown as StoryRow

const take = async <A extends Action>({
  stepping,
  action,
  by,
  at,
  input,
}: {
  stepping: Stepping
  action: A
  by: string
  at: string
  input: InputOf<A>
}): Promise<void> => {
  const row = await readRow(stepping)
  await performAction({
    ...stepping,
    action,
    actor: actorOn(by, at),
    input,
    moves: Number(row.moves),
  })
}

/** A reviewer's answer: every claim correct but the passages that the step objects to. */
const answerInput = async ({
  stepping,
  step,
}: {
  stepping: Stepping
  step: Extract<DemoStep, { action: 'answer_fact_check' }>
}): Promise<InputOf<'answer_fact_check'>> => {
  const { kind } = stepping
  const row = await readRow(stepping)
  const { facts, edition } = await loadFacts({ ...stepping, story: storyFromRow({ kind, row }), row })
  const objectionTo = (hash: string) => {
    const words = JSON.stringify(edition?.blocks.find((item) => item.hash === hash)?.block)
    return step.objections.find(({ about }) => words.includes(JSON.stringify(about).slice(1, -1)))
  }
  const claims = facts.claims.map(({ block }) => {
    const objection = objectionTo(block)
    return objection
      ? { block, verdict: 'needs_amendment' as const, reason: objection.reason }
      : { block, verdict: 'correct' as const }
  })
  const failed = new Map(step.objections.map(({ criterion, reason }) => [criterion, { met: false, comment: reason }]))
  const criterion = (name: 'accurate' | 'truthful' | 'objective' | 'timely') => failed.get(name) ?? MET
  const criteria = {
    accurate: criterion('accurate'),
    truthful: criterion('truthful'),
    objective: criterion('objective'),
    timely: criterion('timely'),
  }
  return { unit: step.unit, edition: String(row.edition), criteria, claims }
}

const signIfNeeded = async ({ stepping, at }: { stepping: Stepping; at: string }): Promise<void> => {
  const { kind } = stepping
  const row = await readRow(stepping)
  const { facts } = await loadFacts({ ...stepping, story: storyFromRow({ kind, row }), row })
  if (!facts.signOffUnits.includes(LEGAL_DESK)) return
  const signing = { ...stepping, actionId: `sign-${stepping.actionId}` }
  await take({ stepping: signing, action: 'sign_off', by: LEGAL_EDITOR, at, input: { unit: LEGAL_DESK } })
}

/** Takes one step of a demo story through the same door as anybody's. `data`: the text as it is at the `save` step. */
export const performStep = async ({
  stepping,
  step,
  data,
}: {
  stepping: Stepping
  step: DemoStep
  data: Record<string, unknown>
}): Promise<void> => {
  const { by, at } = step
  const go = <A extends Action>(action: A, input: InputOf<A>) => take({ stepping, action, by, at, input })
  switch (step.action) {
    case 'save': {
      const row = await readRow(stepping)
      const { docs } = await stepping.payload.find({
        collection: 'users',
        where: { person: { equals: by } },
        depth: 0,
        overrideAccess: true,
      })
      const user = { ...docs[0], collection: 'users' } as never
      await stepping.payload.update({
        collection: KINDS[stepping.kind].collection,
        id: stepping.id,
        data: { ...data, rev: row.rev } as never,
        user,
        overrideAccess: true,
      })
      return
    }
    case 'send_to_fact_check':
      return go(step.action, { units: step.units, workingDays: 3 })
    case 'answer_fact_check':
      return go(step.action, await answerInput({ stepping, step }))
    case 'clear_without_check':
      return go(step.action, { ground: step.ground, reason: step.reason })
    case 'overrule': {
      const row = await readRow(stepping)
      const story = storyFromRow({ kind: stepping.kind, row })
      const objecting = story.requests.filter(({ state, round }) => state === 'objected' && round === story.round)
      return go(step.action, { reasons: Object.fromEntries(objecting.map(({ unit }) => [unit, step.reason])) })
    }
    case 'schedule':
      await signIfNeeded({ stepping, at })
      return go(step.action, { at: step.publishAt })
    case 'publish':
      await signIfNeeded({ stepping, at })
      return go(step.action, step.correction ? { change: 'correction', ...step.correction } : {})
    case 'withdraw':
      return go(step.action, {
        code: step.withdrawal.code as InputOf<'withdraw'>['code'],
        notice: step.withdrawal.notice,
      })
    case 'abandon':
      return go(step.action, { reason: step.reason })
    default:
      return go(step.action, {})
  }
}
