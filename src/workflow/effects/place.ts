import type { Effect } from './outcome'

/** Where readers find it: outside the hash. Lifting an embargo is said aloud, for the log drops what is null. */
export const place: Effect<'place'> = ({ story, input, texts }) => ({
  stage: story.stage,
  ...(input.embargo === undefined ? {} : { set: { embargo: input.embargo } }),
  data: {
    section: input.section,
    order: input.order,
    special: input.special,
    embargo: input.embargo === null ? 'lifted' : input.embargo,
    slug: texts.slug,
    tags: texts.tags,
    printIssue: texts.printIssue,
  },
})
