import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { DemoStory } from './demoStory'
import { type DemoStep, stepsTo } from './stepsTo'

/** One thing that happens to a text of the demo, at an ISO instant; its names are the same in every load, so that a second one finds it done. */
export interface Happening {
  at: string
  story: DemoStory
  /** The text's id. */
  id: string
  actionId: string
  step: DemoStep | 'create' | 'place'
}

const HOUR_MS = 3_600_000

const idOf = ({ key }: DemoStory, begun: string): string =>
  uuidv7({ msecs: Date.parse(begun), random: createHash('sha256').update(key).digest() })

const happeningsOf = (story: DemoStory, now: string): Happening[] => {
  const steps = stepsTo({ story, now })
  const begun = new Date(Date.parse(steps[0]?.at ?? now) - HOUR_MS).toISOString()
  const id = idOf(story, begun)
  const isPlaced = story.section !== null || story.tags.length > 0
  return [
    { at: begun, story, id, actionId: `create:${id}`, step: 'create' },
    ...(isPlaced ? [{ at: begun, story, id, actionId: `place:${id}`, step: 'place' as const }] : []),
    ...steps.map((step, index) => ({ at: step.at, story, id, actionId: `step-${index}:${id}`, step })),
  ]
}

/** Everything that happens to these texts until they stand where the demo shows them at `now` (ISO instant), in its order. */
export const happenings = ({ stories, now }: { stories: readonly DemoStory[]; now: string }): Happening[] =>
  stories.flatMap((story) => happeningsOf(story, now)).sort((a, b) => a.at.localeCompare(b.at))

/** What is left of them: `taken` holds the action ids of the log. A save leaves none, so it is left until the story's next one is there. */
export const leftOf = (all: readonly Happening[], taken: ReadonlySet<string>): Happening[] =>
  all.filter(({ id, actionId, step }, index) => {
    const isSave = typeof step === 'object' && step.action === 'save'
    const telling = isSave ? all.slice(index + 1).find((later) => later.id === id)?.actionId : actionId
    return telling === undefined || !taken.has(telling)
  })
