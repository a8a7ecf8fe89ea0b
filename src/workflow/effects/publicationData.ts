import type { SaidData } from '../eventData'
import type { FactCheckRequest, PublishOptions, Story } from '../story'
import { currentRequests } from '../story'

/** What the units were asked about: the working edition, or the checked one that an unchanged text rests on. */
const printedRequests = (story: Story): FactCheckRequest[] => {
  const like = story.cleared?.like
  if (!like) return currentRequests(story)
  const about = story.requests.filter(({ edition, state }) => edition === like && state !== 'cancelled')
  const last = Math.max(...about.map(({ round }) => round))
  return about.filter(({ round }) => round === last)
}

const checkedEdition = ({ cleared, editions }: Story) =>
  cleared?.like ? { hash: cleared.like, number: editions.indexOf(cleared.like) + 1 } : null

/** Why it went out against this unit's word or without it: the reason given for the unit, else the one given for all. */
const decisionFor = (story: Story, { unit, state }: FactCheckRequest) => {
  if (state === 'confirmed') return {}
  const decision = story.cleared?.decisions?.[unit] ?? story.cleared?.reason
  return decision ? { decision } : {}
}

/** What the projection of a publication needs to print: the edition, on which ground, each unit's part, what changed. */
export const publicationData = ({ story, options }: { story: Story; options: PublishOptions }): SaidData => ({
  edition: story.edition,
  number: story.editions.indexOf(story.edition ?? '') + 1,
  ground: story.cleared?.ground,
  clearedAt: story.cleared?.at,
  reason: story.cleared?.reason ?? null,
  checkedEdition: checkedEdition(story),
  requests: printedRequests(story).map((request) => {
    const { unit, state, answeredAt, verdict } = request
    return { unit, state, answeredAt, verdict, ...decisionFor(story, request) }
  }),
  change: options.change,
  texts: options.texts,
})
