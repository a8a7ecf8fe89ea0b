import type { Payload } from 'payload'
import { dueAt, localDate } from '../../calendar/calendar'
import { findRow } from '../../database/findRow'
import type { Edition } from '../../editions/edition'
import { freezeText } from '../../editions/freezeText'
import type { FreezeProblem } from '../../editions/frozenPart'
import { carriedUnits } from '../../workflow/carriedUnits'
import type { Facts } from '../../workflow/facts'
import { mediaProblem } from '../../workflow/mediaProblem'
import { missingText } from '../../workflow/missingText'
import { OPEN_STAGES } from '../../workflow/stages'
import type { ErasureTarget, Story } from '../../workflow/story'
import { newsroomOf } from '../newsroom'
import type { StoryRow } from '../storyRow'
import { mediaIdsOf, storyTextFromRow } from '../storyText'
import { loadDelivered } from './loadDelivered'
import { bylineHashes, claimHashes } from './loadEdition'
import { loadErasable } from './loadErasable'
import { editionIn, loadFrozen } from './loadFrozen'
import { loadMedia } from './loadMedia'
import { loadNamesRead } from './loadNamesRead'
import { type KnownOrganisation, organisationOnce } from './loadOrganisation'
import { loadPlaces } from './loadPlaces'
import { loadSignOffUnits } from './loadSignOffUnits'
import { loadVerdicts } from './loadVerdicts'
import { unitFacts } from './unitFacts'

export interface LoadedFacts {
  facts: Facts
  /** The text as it would be frozen now; null when it can't be. */
  frozen: Edition | null
  /** The working edition, and the one that readers have or had last; null while there is none. */
  edition: Edition | null
  live: Edition | null
}

const sameClaims = (a: Edition, b: Edition): boolean => claimHashes(a).join() === claimHashes(b).join()
const sameBylines = (a: Edition, b: Edition): boolean => bylineHashes(a).join() === bylineHashes(b).join()

/**
 * Gathers what the rules may ask beside the story itself, as of one instant. What only a typed field is compared with is read only when
 * the field is there.
 */
export const loadFacts = async ({
  payload,
  story,
  row,
  input = {},
  organisation = organisationOnce(payload),
}: {
  payload: Payload
  story: Story
  row: StoryRow
  input?: object
  /** Given where the request asks for it more than once. */
  organisation?: KnownOrganisation
}): Promise<LoadedFacts> => {
  const { now: clock, calendar } = newsroomOf(payload)
  const now = clock()
  const today = localDate(now)
  const text = storyTextFromRow({ kind: story.kind, row })
  const isOpen = OPEN_STAGES.some((stage) => stage === story.stage)
  const [known, media, verdicts, editions, delivered, signOffUnits] = await Promise.all([
    organisation(),
    loadMedia({ payload, ids: mediaIdsOf(text) }),
    story.edition === null ? [] : loadVerdicts({ payload, story }),
    loadFrozen({ payload, story, isOpen }),
    loadDelivered({ payload, story }),
    loadSignOffUnits({ payload, topics: story.topics }),
  ])
  const edition = editionIn(editions, story.edition)
  const live = editionIn(editions, story.liveEdition)
  const erasable = 'id' in input ? await erasableTargets({ payload, story: story.id }) : []
  const namesRead = await loadNamesRead({ payload, story, live, input })
  const startedAt = 'publishedAt' in input ? await loadStart(payload) : null
  const { sections, specials } = await loadPlaces({ payload, input })
  const freezing = freezeText({ story: story.id, text, media })
  const frozen = freezing.ok ? freezing.edition : null
  const erased = isOpen ? erasedHashes(editions) : []
  const lacking = [...missingText(text), ...erasedAgain({ frozen, erased })]
  const working = story.edition === null ? frozen : edition
  const facts: Facts = {
    now,
    units: unitFacts({ organisation: known, today }),
    people: known.people.map(({ id }) => id),
    delivered,
    textProblems: freezing.ok ? lacking : [...lacking, ...freezing.problems.map(inPlace)],
    // What is frozen is the edition, whatever an erasure has taken from the row since.
    textHash: isOpen ? (frozen?.hash ?? null) : (story.edition ?? frozen?.hash ?? null),
    unchangedFrom: frozen === null ? null : unchangedFrom({ story, editions, frozen }),
    claimsDifferFromLive: live === null || working === null ? null : !sameClaims(live, working),
    bylinesDifferFromLive: live === null || working === null ? null : !sameBylines(live, working),
    claims: [...new Set(edition === null ? [] : claimHashes(edition))].map((block) => ({
      block,
      carriedFor: carriedUnits({ verdicts, block }),
    })),
    liveBlocks: live?.blocks.map(({ hash }) => hash) ?? [],
    namesRead,
    mediaProblems: [...media.values()]
      .map((item) => mediaProblem({ media: item, today }))
      .filter((problem) => problem !== null),
    signOffUnits,
    erasable,
    sections,
    specials,
    startedAt,
    dueIn: (workingDays) => dueAt({ askedAt: now, workingDays, calendar }),
  }
  return { facts, frozen, edition, live }
}

/** The sentence with the place in front: one that says only what is wrong leaves people looking for it. */
const inPlace = ({ code, place, message }: FreezeProblem) => ({
  code,
  message: `${place.charAt(0).toLocaleUpperCase('vi')}${place.slice(1)}: ${message}`,
})

/**
 * Words that were erased by order must not come back by a text that still has them, typed again or opened before the order: it can't be
 * frozen.
 */
const erasedAgain = ({ frozen, erased }: { frozen: Edition | null; erased: string[] }) =>
  (frozen?.blocks ?? []).flatMap(({ hash }, index) =>
    erased.includes(hash)
      ? [{ code: 'erased_block', message: `Khối thứ ${index + 1} đã bị xoá theo lệnh: hãy bỏ đi hoặc viết khác.` }]
      : [],
  )

const erasedHashes = (editions: ReadonlyMap<string, Edition>): string[] =>
  [...editions.values()].flatMap(({ blocks }) => blocks.filter(({ block }) => block === null).map(({ hash }) => hash))

const unchangedFrom = ({
  story,
  editions,
  frozen,
}: {
  story: Story
  editions: ReadonlyMap<string, Edition>
  frozen: Edition
}): string | null =>
  story.checked.find((hash) => {
    const other = editionIn(editions, hash)
    return other !== null && sameClaims(other, frozen)
  }) ?? null

/** What an order may name. */
const erasableTargets = async (of: { payload: Payload; story: string }): Promise<ErasureTarget[]> => {
  const { blocks, texts } = await loadErasable(of)
  const hashes = [...new Set(blocks.map(({ hash }) => hash))]
  return [
    ...hashes.map((id) => ({ kind: 'block' as const, id })),
    ...texts.map(({ id }) => ({ kind: 'text' as const, id })),
  ]
}

const loadStart = async (payload: Payload): Promise<string | null> => {
  const first = await findRow<{ at: string }>({ payload, collection: 'events', where: { seq: { equals: 1 } } })
  return first ? first.at : null
}
