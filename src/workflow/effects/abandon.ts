import type { Effect } from './outcome'

/** Gives the working edition up: what readers know goes back to its live text, what they never had is dropped (design: abandon). */
export const abandon: Effect<'abandon'> = ({ story, texts }) => {
  const data = { reason: texts.reason }
  if (story.live === 'none') return { stage: 'dropped', set: { cleared: null }, data }
  return {
    stage: 'settled',
    set: { cleared: null, edition: story.liveEdition, vouched: [] },
    data,
    textFrom: 'live_edition',
  }
}
