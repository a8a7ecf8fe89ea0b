import type { Payload } from 'payload'
import { availableActions } from '../workflow/availableActions'
import type { Kind } from '../workflow/kinds'
import type { Actor } from '../workflow/roles'
import { currentRequests } from '../workflow/story'
import { loadFacts } from './facts/loadFacts'
import { type KnownOrganisation, organisationOnce } from './facts/loadOrganisation'
import { presentWaiting } from './presentWaiting'
import { type StoryRow, storyFromRow } from './storyRow'

/**
 * What the doors answer about a story: its two states, what waits for whom, what was frozen, and every action with its reasons. Fields are
 * named one by one; no word of the text is among them, for reviewers act through this door too.
 */
export const presentStory = async ({
  payload,
  kind,
  row,
  actor,
  organisation = organisationOnce(payload),
}: {
  payload: Payload
  kind: Kind
  row: StoryRow
  actor: Actor
  /** Given where the request has asked for it before. */
  organisation?: KnownOrganisation
}) => {
  const story = storyFromRow({ kind, row })
  const { facts } = await loadFacts({ payload, story, row, organisation })
  const unitName = (id: string) => facts.units.find((unit) => unit.id === id)?.name ?? id
  const signOffsMissing = facts.signOffUnits.filter(
    (unit) => !story.signOffs.some((sign) => sign.unit === unit && sign.edition === story.edition),
  )
  return {
    id: story.id,
    kind,
    stage: story.stage,
    live: story.live,
    rev: story.rev,
    moves: story.moves,
    edition: story.edition,
    editionNumber: story.edition === null ? null : story.editions.indexOf(story.edition) + 1,
    liveEdition: story.liveEdition,
    unchangedFrom: facts.unchangedFrom && {
      edition: facts.unchangedFrom,
      number: story.editions.indexOf(facts.unchangedFrom) + 1,
    },
    cleared: story.cleared && { edition: story.cleared.edition, ground: story.cleared.ground, at: story.cleared.at },
    schedule: story.schedule && { at: story.schedule.at, by: story.schedule.by, edition: story.schedule.edition },
    embargo: story.embargo,
    desk: story.desk === null ? null : { id: story.desk, name: unitName(story.desk) },
    assignees: story.assignees,
    waitsFor: await presentWaiting({ payload, row, story, facts, signOffsMissing, actor, organisation }),
    requests: currentRequests(story).map(({ unit, state, askedAt, dueAt, answeredAt }) => ({
      unit,
      unitName: unitName(unit),
      state,
      askedAt,
      dueAt,
      answeredAt,
    })),
    signOffsMissing,
    erasure: story.erasure && { target: story.erasure.target, at: story.erasure.at },
    actions: availableActions({ story, actor, facts }),
  }
}
