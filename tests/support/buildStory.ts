import type { FactCheckRequest, Story } from '../../src/workflow/story'

/** The hash that a word stands for in tests: 64 hex digits, readable at the end. */
export const hashOf = (word: string): string => Buffer.from(word, 'utf8').toString('hex').padStart(64, '0').slice(-64)

/** A reporter's article, a draft that nobody has touched since; `overrides` say what a test is about. */
export const buildStory = (overrides: Partial<Story> = {}): Story => ({
  id: '01936e5c-0000-7000-8000-000000000001',
  kind: 'article',
  stage: 'draft',
  live: 'none',
  rev: 3,
  moves: 0,
  createdBy: 'reporter',
  bylinePeople: ['reporter'],
  writers: ['reporter'],
  vouched: [],
  assignees: [],
  desk: null,
  topics: [],
  embargo: null,
  edition: null,
  editions: [],
  checked: [],
  round: 0,
  requests: [],
  cleared: null,
  liveEdition: null,
  schedule: null,
  signOffs: [],
  redactions: [],
  erasure: null,
  ...overrides,
})

/** A unit's request about edition "one" in the first round, open and due on 20 November 2026 at 17:00 in Vietnam. */
export const buildRequest = (overrides: Partial<FactCheckRequest> = {}): FactCheckRequest => ({
  unit: 'cuc-qlthads',
  round: 1,
  edition: hashOf('one'),
  state: 'open',
  askedAt: '2026-11-18T03:00:00.000Z',
  dueAt: '2026-11-20T10:00:00.000Z',
  by: null,
  answeredAt: null,
  verdict: null,
  ...overrides,
})
