import type { Payload } from 'payload'
import { dueAt, localDate } from '../../calendar/calendar'
import type { Edition } from '../../editions/edition'
import { freezeText } from '../../editions/freezeText'
import type { FreezeProblem } from '../../editions/frozenPart'
import { carriedUnits } from '../../workflow/carriedUnits'
import type { Facts } from '../../workflow/facts'
import { mediaProblem } from '../../workflow/mediaProblem'
import { missingText } from '../../workflow/missingText'
import { OPEN_STAGES } from '../../workflow/stages'
import type { Story } from '../../workflow/story'
import { currentRequests } from '../../workflow/story'
import { newsroomOf } from '../newsroom'
import type { StoryRow } from '../storyRow'
import { mediaIdsOf, storyTextFromRow } from '../storyText'
import { claimHashes, loadEdition } from './loadEdition'
import { loadErasable } from './loadErasable'
import { loadErased } from './loadErased'
import { loadMedia } from './loadMedia'
import { loadPlaces } from './loadPlaces'
import { loadUnits } from './loadUnits'
import { loadVerdicts } from './loadVerdicts'

export interface LoadedFacts {
  facts: Facts
  /** The text as it would be frozen now; null when it can't be. */
  frozen: Edition | null
}

const sameClaims = (a: Edition, b: Edition): boolean => claimHashes(a).join() === claimHashes(b).join()

/**
 * Gathers what the rules may ask beside the story itself, as of one instant. What only a typed field is compared with is read only when
 * the field is there.
 */
export const loadFacts = async ({
  payload,
  story,
  row,
  input = {},
}: {
  payload: Payload
  story: Story
  row: StoryRow
  input?: object
}): Promise<LoadedFacts> => {
  const { now: clock, calendar } = newsroomOf(payload)
  const now = clock()
  const today = localDate(now)
  const text = storyTextFromRow({ kind: story.kind, row })
  const editionOf = editionsOnce({ payload, story: story.id })
  const [units, media, verdicts, edition, live, delivered, signOffUnits, checked] = await Promise.all([
    loadUnits({ payload, today }),
    loadMedia({ payload, ids: mediaIdsOf(text) }),
    story.edition === null ? [] : loadVerdicts({ payload, story }),
    editionOf(story.edition),
    editionOf(story.liveEdition),
    loadDelivered({ payload, story }),
    loadSignOffUnits({ payload, topics: story.topics }),
    Promise.all(story.checked.map(editionOf)),
  ])
  const erasable = 'id' in input ? await erasableIds({ payload, story: story.id }) : []
  const startedAt = 'publishedAt' in input ? await loadStart(payload) : null
  const { sections, specials } = await loadPlaces({ payload, input })
  const freezing = freezeText({ story: story.id, text, media })
  const frozen = freezing.ok ? freezing.edition : null
  const isOpen = OPEN_STAGES.some((stage) => stage === story.stage)
  const erased = isOpen && story.editions.length > 0 ? await loadErased({ payload, story: story.id }) : []
  const lacking = [...missingText(text), ...erasedAgain({ frozen, erased })]
  const working = story.edition === null ? frozen : edition
  const facts: Facts = {
    now,
    units,
    delivered,
    textProblems: freezing.ok ? lacking : [...lacking, ...freezing.problems.map(inPlace)],
    // What is frozen is the edition, whatever an erasure has taken from the row since.
    textHash: isOpen ? (frozen?.hash ?? null) : (story.edition ?? frozen?.hash ?? null),
    unchangedFrom:
      checked.find((other) => other !== null && frozen !== null && sameClaims(other, frozen))?.hash ?? null,
    claimsDifferFromLive: live === null || working === null ? null : !sameClaims(live, working),
    claims: [...new Set(edition === null ? [] : claimHashes(edition))].map((block) => ({
      block,
      carriedFor: carriedUnits({ verdicts, block }),
    })),
    liveBlocks: live?.blocks.map(({ hash }) => hash) ?? [],
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
  return { facts, frozen }
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

/** The working, the live and a checked edition are often one: each is read once. */
const editionsOnce = ({ payload, story }: { payload: Payload; story: string }) => {
  const read = new Map<string | null, Promise<Edition | null>>()
  return (hash: string | null): Promise<Edition | null> => {
    const edition = read.get(hash) ?? loadEdition({ payload, story, hash })
    read.set(hash, edition)
    return edition
  }
}

/** Units to which the current request was delivered: the record of notices says so, by the round's key (design: idea 5). */
const loadDelivered = async ({ payload, story }: { payload: Payload; story: Story }): Promise<string[]> => {
  const open = currentRequests(story).filter(({ state }) => state === 'open')
  if (open.length === 0) return []
  const { docs } = await payload.find({
    collection: 'notices',
    where: { story: { equals: story.id }, kind: { equals: 'review_asked' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const reached = docs
    .filter(({ data }) => (data as { round?: number } | null)?.round === story.round)
    .map(({ unit }) => String(unit))
  return [...new Set(reached)]
}

const loadSignOffUnits = async ({ payload, topics }: { payload: Payload; topics: string[] }): Promise<string[]> => {
  if (topics.length === 0) return []
  const { docs } = await payload.find({
    collection: 'topics',
    where: { id: { in: topics } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return [...new Set(docs.flatMap(({ signOffUnit }) => (signOffUnit ? [String(signOffUnit)] : [])))]
}

/** What an order may name. */
const erasableIds = async (of: { payload: Payload; story: string }): Promise<string[]> => {
  const { blocks, texts } = await loadErasable(of)
  return [...new Set([...blocks.map(({ hash }) => hash), ...texts.map(({ id }) => id)])]
}

const loadStart = async (payload: Payload): Promise<string | null> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { seq: { equals: 1 } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? String(docs[0].at) : null
}
