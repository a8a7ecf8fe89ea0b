import type { Facts } from '../../src/workflow/facts'
import { PEOPLE, PERSON_NAMES } from './people'

/** The instant of the tests: a Thursday at 10:00 in Vietnam. */
export const NOW = '2026-11-19T03:00:00.000Z'

const unitIds = [...new Set(Object.values(PEOPLE).map(({ unit }) => unit))]

const isReviewer = (name: keyof typeof PEOPLE, unit: string): boolean => {
  const { role, unit: own } = PEOPLE[name]
  return own === unit && (role === 'reviewer' || role === 'unit_head')
}

/** What the rules know on an ordinary day: every unit of the tests' people, nothing lacking, nothing hindering. */
export const buildFacts = (overrides: Partial<Facts> = {}): Facts => ({
  now: NOW,
  units: unitIds.map((id) => ({
    id,
    name: `Đơn vị ${id}`,
    reviewers: PERSON_NAMES.filter((name) => isReviewer(name, id)),
    isDesk: Object.values(PEOPLE).some(({ role, unit }) => role === 'desk_editor' && unit === id),
  })),
  people: PERSON_NAMES,
  delivered: unitIds,
  textProblems: [],
  textHash: null,
  unchangedFrom: null,
  claimsDifferFromLive: null,
  bylinesDifferFromLive: null,
  claims: [],
  liveBlocks: [],
  namesRead: [],
  mediaProblems: [],
  signOffUnits: [],
  erasable: [],
  sections: ['thoi-su'],
  specials: ['chuyen-de-1'],
  startedAt: '2026-01-01T00:00:00.000Z',
  dueIn: (workingDays) => new Date(Date.parse(NOW) + workingDays * 86_400_000).toISOString(),
  ...overrides,
})
