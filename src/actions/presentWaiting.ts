import type { Payload } from 'payload'
import { awaitedWords } from '../workflow/awaitedWords'
import type { Facts } from '../workflow/facts'
import { type Actor, hasRole } from '../workflow/roles'
import { stageSince } from '../workflow/stageSince'
import type { Story } from '../workflow/story'
import { readsText } from '../workflow/textRights'
import { waitsFor } from '../workflow/waitsFor'
import type { KnownOrganisation } from './facts/loadOrganisation'
import { nameIn } from './nameOf'
import { storyEvents } from './storyEvents'
import type { StoryRow } from './storyRow'

/**
 * For whom a story waits, in words, with what, since when and until when (ISO instants); `isLate`: that time is over. Who reads neither the
 * text nor its hand-offs (a reviewer, who acts through this door too) is told no author's name.
 */
export const presentWaiting = async ({
  payload,
  row,
  story,
  facts,
  signOffsMissing,
  actor,
  organisation,
}: {
  payload: Payload
  row: StoryRow
  story: Story
  facts: Facts
  signOffsMissing: readonly string[]
  actor: Actor
  organisation: KnownOrganisation
}) => {
  const { now, units } = facts
  const since = stageSince(await storyEvents({ payload, row }))
  const waiting = waitsFor({ story, since, signOffsMissing, now })
  const isTold = readsText({ actor, story }) || hasRole({ actor, role: 'coordinator' })
  const people = isTold ? waiting.flatMap(({ who }) => (who.kind === 'authors' ? who.people : [])) : []
  const { people: register } = await organisation()
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? id
  const personName = (person: string) => nameIn({ people: register, person })
  return waiting.map(({ who, task, since: from, due }) => ({
    who: awaitedWords({ who: who.kind === 'authors' ? { ...who, people } : who, unitName, personName }),
    task,
    since: from,
    due,
    isLate: due !== null && Date.parse(due) < Date.parse(now),
  }))
}
