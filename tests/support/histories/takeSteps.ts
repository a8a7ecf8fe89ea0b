import type { StaffAnswer } from '../staffClient'
import { press } from '../storyClient'
import { pathOf } from './attacks/attack'
import { ATTACKS } from './attacks/attacks'
import { REVIEWER_ONLY } from './cast'
import { keepAct, keepSave } from './evidence'
import type { Telling } from './runHistory'
import type { Opened, Step } from './steps'
import { columnsOf } from './storyWords'
import { wordsIn } from './words'

/** What a door may answer; anything else is a fault of the program. */
const ANSWERS = [200, 400, 403, 404, 409, 422]
const HOUR_MS = 3_600_000

interface Taking<One extends Step = Step> {
  telling: Telling
  step: One
  opened: Opened
}
type StepOf<Name extends Step['kind']> = Extract<Step, { kind: Name }>

/** What was won from the state that everybody had opened: of several people, one at most. */
type Won = 'act' | 'save' | null

const wait = async ({ telling, step }: Taking<StepOf<'wait'>>): Promise<Won> => {
  const { newsroom } = telling
  newsroom.setNow(new Date(Date.parse(newsroom.now()) + step.hours * HOUR_MS).toISOString())
  await newsroom.relay()
  telling.trace.push(`${step.hours} h pass`)
  return null
}

const attack = async ({ telling, step, opened }: Taking<StepOf<'attack'>>): Promise<Won> => {
  const { newsroom, storyKind: kind, id, evidence, memory } = telling
  const { row } = opened
  const faults = await ATTACKS[step.attack]({ newsroom, kind, id, row, evidence, memory, chance: step.chance })
  telling.trace.push(`attack ${step.attack}${faults.length > 0 ? ' SUCCEEDED' : ''}`)
  telling.faults.push(...faults)
  telling.evidence.done[step.attack] = (telling.evidence.done[step.attack] ?? 0) + 1
  return null
}

const note = ({ telling, by, what, answer }: { telling: Telling; by: string; what: string; answer: StaffAnswer }) => {
  const { status, text } = answer
  telling.trace.push(`${by} ${what} ${status}`)
  if (!ANSWERS.includes(status)) telling.faults.push(`${by} ${what}: ${status} ${text.slice(0, 300)}`)
}

const act = async ({ telling, step, opened }: Taking<StepOf<'act'>>): Promise<Won> => {
  const { by, action } = step
  const path = `${pathOf({ kind: telling.storyKind, id: telling.id })}/actions/${action}`
  const actionId = press()
  const body = { actionId, moves: opened.story.moves, ...step.body }
  const answer = await (await telling.newsroom.directly(by)).send('POST', path, body)
  note({ telling, by, what: action, answer })
  const own = wordsIn(JSON.stringify(body)) // a name that he typed himself comes back with its refusal
  const told = wordsIn(answer.text).filter((word) => !own.includes(word))
  if (by === REVIEWER_ONLY && told.length > 0) telling.faults.push(`${by} ${action}: is told words`)
  if (answer.status !== 200) return null
  telling.evidence.presses.push({ by, actionId, path, body })
  telling.faults.push(...keepAct({ evidence: telling.evidence, by, action, live: answer.body.live }))
  return 'act'
}

const save = async ({ telling, step, opened }: Taking<StepOf<'save'>>): Promise<Won> => {
  const { newsroom, storyKind: kind, id } = telling
  const { by, rev, words } = step
  const answer = await (await newsroom.directly(by)).send('PATCH', pathOf({ kind, id }), {
    rev,
    ...columnsOf({ words, kind }),
  })
  note({ telling, by, what: 'save', answer })
  if (answer.status !== 200) return null
  telling.words = words
  keepSave({ evidence: telling.evidence, by })
  if (rev !== opened.row.rev) telling.faults.push(`${by} saved from an older text`)
  return 'save'
}

const take = (taking: Taking): Promise<Won> => {
  const { telling, step, opened } = taking
  if (step.kind === 'wait') return wait({ telling, step, opened })
  if (step.kind === 'attack') return attack({ telling, step, opened })
  return step.kind === 'act' ? act({ telling, step, opened }) : save({ telling, step, opened })
}

/** Takes steps at once, each from the same opened story; of several that change it the same way one may succeed. */
export const takeSteps = async ({
  telling,
  steps,
  opened,
}: {
  telling: Telling
  steps: readonly Step[]
  opened: Opened
}): Promise<void> => {
  const won = await Promise.all(steps.map((step) => take({ telling, step, opened })))
  for (const what of ['act', 'save'] as const)
    if (won.filter((one) => one === what).length > 1)
      telling.faults.push(`two people's ${what} succeeded from one state: ${telling.trace.slice(-2).join(', ')}`)
}
