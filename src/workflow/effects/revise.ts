import type { Effect } from './outcome'

/** Opens the live (or withdrawn) edition as the working text: nothing frozen in work, nobody vouches yet. */
export const revise: Effect<'revise'> = ({ story }) => ({
  stage: 'draft',
  set: { edition: null, cleared: null, vouched: [] },
  data: { edition: story.liveEdition },
  textFrom: 'live_edition',
})
