import type { Payload } from 'payload'
import { findRow } from '../database/findRow'
import type { Kind } from '../workflow/kinds'
import { collectionOf, type StoryRow } from './storyRow'

/** A text's row as it is stored, or null, whoever asks: the rules, the guard and the relay decide on it, or compare and set it. */
export const findStory = ({
  payload,
  kind,
  id,
}: {
  payload: Payload
  kind: Kind
  id: string
}): Promise<StoryRow | null> =>
  findRow<StoryRow>({ payload, collection: collectionOf(kind), where: { id: { equals: id } } })
