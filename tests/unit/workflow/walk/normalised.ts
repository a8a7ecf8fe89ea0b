import { type FactCheckRequest, isAuthor, type Story } from '../../../../src/workflow/story'
import type { State } from './moves'
import { PAST } from './times'

const lastRoundAbout = ({ requests }: Story, about: string): number =>
  Math.max(0, ...requests.filter((request) => request.edition === about).map(({ round }) => round))

/** About editions that are not in work rules ask only: who answered, what stands confirmed or objected. */
const forgotten = (request: FactCheckRequest, story: Story): FactCheckRequest[] => {
  const idle = { ...request, askedAt: '', verdict: null }
  const isOver = request.state === 'cancelled' && request.by === null && request.dueAt === PAST
  if (isOver) return []
  const isLast = lastRoundAbout(story, request.edition) === request.round
  if (request.edition === story.edition && isLast) return [request.answeredAt === null ? idle : { ...idle, dueAt: '' }]
  const stands = isLast && (request.state === 'confirmed' || request.state === 'objected')
  if (stands) return [{ ...idle, dueAt: '' }]
  return request.by === null ? [] : [{ ...idle, round: 0, state: 'cancelled', dueAt: '' }]
}

const personKey = ({ unit, edition, by }: FactCheckRequest): string => [unit, edition, by].join()

const relevantRequests = (story: Story): { requests: FactCheckRequest[]; round: number } => {
  const kept = story.requests.flatMap((request) => forgotten(request, story))
  const standing = new Set(kept.filter(({ round }) => round > 0).map(personKey))
  const once = kept.filter((request) => request.round > 0 || !standing.has(personKey(request)))
  const rounds = [...new Set([...once.map(({ round }) => round), 0, story.round])].sort((a, b) => a - b)
  const byKey = new Map(
    once.map((request) => {
      const renumbered = { ...request, round: rounds.indexOf(request.round) }
      return [JSON.stringify(renumbered), renumbered]
    }),
  )
  const requests = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, request]) => request)
  return { requests, round: rounds.indexOf(story.round) }
}

/** Of editions that are not in work only the objections: to be published they must be cleared anew. */
const relevantEvidence = ({ story, evidence }: State): State['evidence'] => {
  const editions = Object.entries(evidence.editions).flatMap(([edition, told]) => {
    if (edition === story.edition && story.stage !== 'settled') return [[edition, told] as const]
    const asked = Object.fromEntries(Object.entries(told.asked).filter(([, state]) => state === 'objected'))
    return Object.keys(asked).length > 0 ? [[edition, { asked, decided: null }] as const] : []
  })
  return { ...evidence, editions: Object.fromEntries(editions.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** Whom a rule asks of those who vouched: nobody, one person, or several, of whom one is always another. */
const fewVouchers = (people: string[]): string[] => (people.length > 1 ? ['one', 'another'] : people)

const clearanceOf = ({ cleared }: Story): Story['cleared'] =>
  cleared && { ...cleared, by: '', at: '', reason: null, decisions: {}, like: null }

/** Nobody asks who vouched while only an author wrote: authors decide nothing, and the next save empties the list. */
const onlyAuthorsWrote = (story: Story): boolean => story.writers.every((person) => isAuthor({ story, person }))

/** What was dropped begins again without a frozen edition. */
const withoutDropped = (story: Story): Story => (story.stage === 'dropped' ? { ...story, edition: null } : story)

/** The state without what no rule asks (counters, order, idle times), so that equal states are one. */
export const normalised = ({ story: given, text, ...state }: State): State => {
  const story = withoutDropped(given)
  const few = (people: string[]) => (onlyAuthorsWrote(story) ? [] : fewVouchers(people))
  return {
    text,
    evidence: relevantEvidence({ ...state, text, story }),
    vouchers: few(state.vouchers),
    story: {
      ...story,
      ...relevantRequests(story),
      rev: 0,
      moves: 0,
      vouched: few(story.vouched),
      editions: [],
      checked: [...story.checked].sort(),
      redactions: story.redactions.slice(0, 1),
      cleared: story.stage === 'settled' ? null : clearanceOf(story),
    },
  }
}
