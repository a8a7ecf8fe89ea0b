import type { Effect } from './outcome'
import { publishOptions } from './publishOptions'

/** Names the edition, the time and what is declared about it; the clock publishes in the scheduler's name. */
export const schedule: Effect<'schedule'> = ({ story, actor, input, texts }) => {
  const options = publishOptions({ story, input, texts })
  const at = new Date(input.at ?? 0).toISOString()
  return {
    stage: 'scheduled',
    set: { schedule: { ...options, by: actor.person, at, edition: story.edition ?? '' } },
    data: { edition: story.edition, at, change: options.change, texts: options.texts },
  }
}
