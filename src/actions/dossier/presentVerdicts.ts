import type { Payload } from 'payload'
import { CRITERIA, type Criterion, VERDICTS } from '../../workflow/inputs'
import type { TextRef } from '../../workflow/story'
import { readsText } from '../../workflow/textRights'
import { loadEditions } from '../facts/loadEditions'
import { loadVerdicts } from '../facts/loadVerdicts'
import { namesOf } from '../nameOf'
import { readTexts } from '../readTexts'
import { storyFromRow } from '../storyRow'
import type { About } from './answerAbout'
import { presentBlock } from './presentBlock'
import { presentClaims } from './presentClaims'
import { unitNames } from './unitNames'

/**
 * GET /api/<kind>/:id/verdicts: where each claim of the working edition stands at each unit, and what each unit answered, the newest
 * first, with the words of what it did not find correct.
 */
export const presentVerdicts = async ({ payload, kind, row, actor }: About) => {
  const story = storyFromRow({ kind, row })
  const verdicts = await loadVerdicts({ payload, story })
  const names = await unitNames(payload)
  const nameOf = await namesOf({ payload, people: verdicts.map(({ by }) => by) })
  const named = [story.edition, ...verdicts.map(({ edition }) => edition)].filter((hash) => hash !== null)
  const editions = await loadEditions({ payload, story: story.id, hashes: [...new Set(named)] })
  const wordsOf = (edition: string, hash: string) => {
    const block = editions.get(edition)?.blocks.find((one) => one.hash === hash)
    return block ? presentBlock(block).words : null
  }
  const said = await wordsSaid({ payload, verdicts })
  const shown = verdicts.map(({ id, unit, by, at, edition, criteria, claims }) => ({
    id,
    unit: names.get(unit) ?? unit,
    by: nameOf(by),
    at,
    edition: story.editions.indexOf(edition) + 1,
    isCurrent: edition === story.edition,
    correct: claims.filter(({ verdict }) => verdict === 'correct').length,
    unmet: (Object.keys(CRITERIA) as Criterion[])
      .filter((name) => criteria[name]?.met === false)
      .map((name) => ({ label: CRITERIA[name], comment: said(criteria[name]?.comment) })),
    claims: claims
      .filter(({ verdict }) => verdict !== 'correct')
      .map(({ block, verdict, reason, provision }) => ({
        block,
        words: wordsOf(edition, block),
        verdict: VERDICTS[verdict],
        reason: said(reason),
        provision: said(provision),
      })),
  }))
  const edition = editions.get(story.edition ?? '') ?? null
  const isReader = readsText({ actor, story })
  return {
    board: presentClaims({ story, edition, verdicts, names, isReader }),
    verdicts: shown.reverse(),
  }
}

/** What the units wrote with their verdicts, all of it read at once. */
const wordsSaid = async ({
  payload,
  verdicts,
}: {
  payload: Payload
  verdicts: Awaited<ReturnType<typeof loadVerdicts>>
}): Promise<(ref: TextRef | undefined) => string | null> => {
  const refs = verdicts.flatMap(({ criteria, claims }) => [
    ...Object.values(criteria).map(({ comment }) => comment),
    ...claims.flatMap(({ reason, provision }) => [reason, provision]),
  ])
  const texts = await readTexts({ payload, ids: refs.flatMap((ref) => (ref ? [ref.id] : [])) })
  return (ref) => (ref ? (texts.get(ref.id) ?? null) : null)
}
