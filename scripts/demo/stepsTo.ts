import type { DemoStory } from './demoStory'
import { stepInstants } from './stepInstants'
import type { Check, Clearing, Correction, LastDay, Objection, Withdrawal } from './target'

/** One thing somebody does on the way; `save` puts the text as it now reads in the place of the earlier wording. */
type Move =
  | { action: 'submit' | 'revise' | 'save' }
  | { action: 'send_to_fact_check'; units: string[] }
  | { action: 'answer_fact_check'; unit: string; answer: 'confirmed' | 'objected'; objections: Objection[] }
  | { action: 'clear_without_check'; ground: 'not_required'; reason: string }
  | { action: 'overrule' | 'abandon'; reason: string }
  | { action: 'schedule'; publishAt: string }
  | { action: 'publish'; correction: Correction | null }
  | { action: 'withdraw'; withdrawal: Withdrawal }

/** A move with who makes it (a person's id) and when (ISO instant, UTC). */
export type DemoStep = Move & { by: string; at: string }

type Undated = Move & { by: string }

const HOUR_MS = 3_600_000

const confirmed = (checks: Check[]): Check[] =>
  checks.map(({ unit, reviewer }) => ({ unit, reviewer, answer: 'confirmed' }))

const toDesk = ({ authors: [author = ''] }: DemoStory): Undated[] => [{ action: 'submit', by: author }]

const throughCheck = (story: DemoStory, checks: Check[]): Undated[] => [
  ...toDesk(story),
  { action: 'send_to_fact_check', by: story.editor, units: checks.map(({ unit }) => unit) },
  ...checks.flatMap(({ unit, reviewer, answer, objections = [] }): Undated[] =>
    answer === null ? [] : [{ action: 'answer_fact_check', by: reviewer, unit, answer, objections }],
  ),
]

const toReady = (story: DemoStory, clearing: Clearing): Undated[] => {
  if (clearing.ground === 'not_required')
    return [
      ...toDesk(story),
      { action: 'clear_without_check', by: story.editor, ground: 'not_required', reason: clearing.reason },
    ]
  if (clearing.ground === 'checked') return throughCheck(story, clearing.checks)
  return [...throughCheck(story, clearing.checks), { action: 'overrule', by: story.decider, reason: clearing.reason }]
}

const toPublic = (story: DemoStory, clearing: Clearing, correction: Correction | null = null): Undated[] => [
  ...toReady(story, clearing),
  { action: 'publish', by: story.decider, correction },
]

const reopened = ({ authors: [author = ''] }: DemoStory): Undated[] => [
  { action: 'revise', by: author },
  { action: 'save', by: author },
]

/** The same units answer the second time, and this time they confirm. */
const confirmedAgain = (clearing: Clearing): Clearing =>
  clearing.ground === 'not_required' ? clearing : { ground: 'checked', checks: confirmed(clearing.checks) }

/** Steps that end on one day. */
interface Part {
  steps: Undated[]
  last: LastDay
}

const firstPart = (story: DemoStory, now: string): Part => {
  const { target } = story
  const { last } = target
  switch (target.at) {
    case 'draft':
      return { steps: [], last }
    case 'desk_review':
      return { steps: toDesk(story), last }
    case 'fact_check':
    case 'objected':
      return { steps: throughCheck(story, target.checks), last }
    case 'ready':
      return { steps: toReady(story, target.clearing), last }
    case 'scheduled': {
      const publishAt = new Date(Date.parse(now) + target.hoursAhead * HOUR_MS).toISOString()
      return { steps: [...toReady(story, target.clearing), { action: 'schedule', by: story.decider, publishAt }], last }
    }
    case 'dropped':
      return { steps: [...toDesk(story), { action: 'abandon', by: story.editor, reason: target.reason }], last }
    case 'published':
      return { steps: toPublic(story, target.clearing), last }
    case 'corrected':
    case 'withdrawn':
    case 'being_revised':
      return { steps: toPublic(story, target.clearing), last: target.published }
  }
}

const afterPublication = (story: DemoStory): Part => {
  const { target } = story
  const { last } = target
  if (target.at === 'being_revised') return { steps: reopened(story), last }
  if (target.at === 'withdrawn')
    return { steps: [{ action: 'withdraw', by: story.decider, withdrawal: target.withdrawal }], last }
  if (target.at !== 'corrected') return { steps: [], last }
  const again = toPublic(story, confirmedAgain(target.clearing), target.correction)
  return { steps: [...reopened(story), ...again], last }
}

/** Answers what the people of the demo do with a text, in order, until it stands at its target; `now` is an ISO instant. */
export const stepsTo = ({ story, now }: { story: DemoStory; now: string }): DemoStep[] =>
  [firstPart(story, now), afterPublication(story)].flatMap(({ steps, last }) => {
    const instants = stepInstants({ count: steps.length, last, now })
    return steps.map((step, index) => ({ ...step, at: instants[index] ?? now }))
  })
