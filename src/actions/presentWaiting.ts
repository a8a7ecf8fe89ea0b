import type { Payload } from 'payload'
import { awaitedWords } from '../workflow/awaitedWords'
import type { Facts } from '../workflow/facts'
import { stageSince } from '../workflow/stageSince'
import type { Story } from '../workflow/story'
import { waitsFor } from '../workflow/waitsFor'
import { nameOf } from './nameOf'
import { storyEvents } from './storyEvents'
import type { StoryRow } from './storyRow'

/** For whom a story waits, in words, with what, since when and until when (ISO instants); `isLate`: that time is over. */
export const presentWaiting = async ({
  payload,
  row,
  story,
  facts,
  signOffsMissing,
}: {
  payload: Payload
  row: StoryRow
  story: Story
  facts: Facts
  signOffsMissing: readonly string[]
}) => {
  const { now, units } = facts
  const since = stageSince(await storyEvents({ payload, row }))
  const waiting = waitsFor({ story, since, signOffsMissing, now })
  const people = waiting.flatMap(({ who }) => (who.kind === 'authors' ? who.people : []))
  const names = new Map(
    await Promise.all(people.map(async (person) => [person, await nameOf({ payload, person })] as const)),
  )
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? id
  const personName = (id: string) => names.get(id) ?? id
  return waiting.map(({ who, task, since: from, due }) => ({
    who: awaitedWords({ who, unitName, personName }),
    task,
    since: from,
    due,
    isLate: due !== null && Date.parse(due) < Date.parse(now),
  }))
}
