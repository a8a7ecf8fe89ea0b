import type { Effect } from './outcome'

/** Takes the edition from readers, and a scheduled one off the clock: they must not get it by surprise (design: withdraw). */
export const withdraw: Effect<'withdraw'> = ({ story, input, texts }) => ({
  stage: story.stage === 'scheduled' ? 'ready' : story.stage,
  live: 'withdrawn',
  set: { schedule: null },
  data: { edition: story.liveEdition, code: input.code, notice: texts.notice },
})
