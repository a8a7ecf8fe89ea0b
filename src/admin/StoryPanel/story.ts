import type { presentStory } from '../../actions/presentStory'

/** What GET /api/<kind>/:id/actions answers. */
export type ShownStory = Awaited<ReturnType<typeof presentStory>>
export type ShownAction = ShownStory['actions'][number]

/** One reason of a refusal, as the doors answer it. */
export interface Reason {
  code: string
  message: string
  place?: string
}

/** What the person has typed into an action's form: the body of the request, without its envelope. */
export type Input = Record<string, unknown>
