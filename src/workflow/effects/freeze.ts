import type { Facts } from '../facts'
import type { Story } from '../story'
import { addOnce } from './addOnce'

/** Freezing fixes the hash of the text as it stands, and whoever freezes vouches for it (design: idea 2, Vouched). */
export const freeze = ({ story, facts, person }: { story: Story; facts: Facts; person: string }) => {
  const edition = facts.textHash ?? ''
  return { edition, editions: addOnce(story.editions, edition), vouched: addOnce(story.vouched, person) }
}
