import { isClaim } from '../../editions/block'
import type { Edition } from '../../editions/edition'
import { carriedUnits, type VerdictRecord } from '../../workflow/carriedUnits'
import { CLAIM_STATES, claimBoard } from '../../workflow/claimBoard'
import { currentRequests, type Story } from '../../workflow/story'
import { presentBlock } from './presentBlock'

/**
 * Each claim of the working edition with where it stands at each asked unit; null while no unit is asked about one. `words` is null where
 * the person may not read the text (who coordinates sees the hand-offs, not the words), and once they were erased by order.
 */
export const presentClaims = ({
  story,
  edition,
  verdicts,
  names,
  isReader,
}: {
  story: Story
  edition: Edition | null
  verdicts: VerdictRecord[]
  names: ReadonlyMap<string, string>
  isReader: boolean
}) => {
  const requests = currentRequests(story)
  if (edition === null || requests.length === 0) return null
  const claimed = edition.blocks.filter(({ block }) => isClaim(block))
  const blocks = new Map(claimed.map((block) => [block.hash, block]))
  const claims = [...blocks.keys()].map((block) => ({ block, carriedFor: carriedUnits({ verdicts, block }) }))
  const board = claimBoard({ claims, requests, answers: verdicts })
  return {
    edition: story.editions.indexOf(edition.hash) + 1,
    claims: board.map(({ block, units }) => {
      const claim = blocks.get(block)
      return {
        block,
        words: isReader && claim ? presentBlock(claim).words : null,
        units: units.map(({ unit, state }) => ({ unit: names.get(unit) ?? unit, state, label: CLAIM_STATES[state] })),
      }
    }),
  }
}

export type ShownClaims = NonNullable<ReturnType<typeof presentClaims>>
