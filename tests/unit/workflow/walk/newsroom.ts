import type { Actor, Role } from '../../../../src/workflow/roles'
import type { Story } from '../../../../src/workflow/story'

/** How a unit answers, whenever it is asked. A silent one never does. */
export type Answer = 'confirm' | 'object' | 'decline'

/** The people and units of one walk. */
export interface Newsroom {
  name: string
  people: Record<string, [role: Role, unit: string][]>
  /** Who made the story and signs it. */
  author: string
  /** Who may save the text besides looking at it. */
  savers: string[]
  /** People who are away: they hold their roles and do nothing. */
  absent?: string[]
  units: Record<string, readonly Answer[]>
  /** Whether notices of requests reach the units. */
  isDelivered?: boolean
  /** Desks that must sign. */
  signOffUnits?: string[]
  kind?: Story['kind']
  /** Topics of the plan that the text names. */
  topics?: string[]
  /** Where publication is out of reach, giving up is not: always, or once the only decider has answered the check himself. */
  unpublishable?: 'always' | 'once the decider answered'
  /** Requests are added, re-routed, extended and cancelled. */
  changesRequests?: boolean
  /** Side moves (place, hand over, redact, erase, archive) multiply the states; one walk makes them. */
  hasSideMoves?: boolean
}

export const actorsOf = ({ people, absent = [] }: Newsroom): Actor[] =>
  Object.entries(people)
    .filter(([person]) => !absent.includes(person))
    .map(([person, roles]) => ({ person, roles: roles.map(([role, unit]) => ({ role, unit })) }))

const PAPER = 'bao'
const ALL: readonly Answer[] = ['confirm', 'object', 'decline']

const reporter: [Role, string][] = [['reporter', PAPER]]
const desk: [Role, string][] = [['desk_editor', PAPER]]
const chief: [Role, string][] = [['chief_editor', PAPER]]
const reviewerOf = (unit: string): [Role, string][] => [['reviewer', unit]]

const usual = { reporter, desk, chief, an: reviewerOf('A') }

/** The newsrooms whose every reachable state is walked (design: the exhaustive walk). */
export const NEWSROOMS: Newsroom[] = [
  {
    name: 'one unit that answers in every way',
    people: usual,
    author: 'reporter',
    savers: [],
    units: { A: ALL },
  },
  {
    name: 'an author who mends what a unit objects to',
    people: usual,
    author: 'reporter',
    savers: ['reporter'],
    units: { A: ['confirm', 'object'] },
  },
  {
    name: 'two units that answer in every way',
    people: { ...usual, binh: reviewerOf('B') },
    author: 'reporter',
    savers: [],
    units: { A: ALL, B: ['confirm', 'object'] },
  },
  {
    name: 'editors who write too',
    people: usual,
    author: 'reporter',
    savers: ['chief'],
    units: { A: [] },
  },
  {
    name: 'an author who is away',
    people: usual,
    author: 'reporter',
    savers: ['desk'],
    absent: ['reporter'],
    units: { A: ['object'] },
  },
  { name: 'a unit that is always silent', people: usual, author: 'reporter', savers: ['reporter'], units: { A: [] } },
  {
    name: 'a silent unit whom no notice reaches',
    people: usual,
    author: 'reporter',
    savers: ['reporter'],
    units: { A: [] },
    isDelivered: false,
    unpublishable: 'always',
  },
  {
    name: 'a unit that always declines',
    people: usual,
    author: 'reporter',
    savers: ['reporter'],
    units: { A: ['decline'] },
  },
  {
    name: 'two units of which one always objects and one is silent',
    people: { ...usual, binh: reviewerOf('B') },
    author: 'reporter',
    savers: [],
    units: { A: ['object'], B: [] },
  },
  {
    name: 'requests that are added, re-routed, extended and cancelled',
    people: { ...usual, binh: reviewerOf('B') },
    author: 'reporter',
    savers: [],
    units: { A: ['object'], B: [] },
    changesRequests: true,
  },
  {
    name: 'no unit that is competent',
    people: { reporter, desk, chief },
    author: 'reporter',
    savers: ['reporter'],
    units: { A: [] },
  },
  {
    name: 'one reviewer in two units',
    people: { reporter, desk, chief, an: [...reviewerOf('A'), ...reviewerOf('B')] },
    author: 'reporter',
    savers: [],
    units: { A: ['confirm', 'object'], B: ['confirm'] },
  },
  {
    name: 'one person with every role beside the author',
    people: { reporter, all: [...desk, ...chief, ...reviewerOf('A'), ['coordinator', PAPER]] },
    author: 'reporter',
    savers: ['all'],
    units: { A: ['confirm'] },
    unpublishable: 'once the decider answered',
  },
  {
    name: 'one person with every role who is the author too',
    people: {
      all: [...reporter, ...desk, ...chief, ...reviewerOf('A'), ['unit_head', 'A'], ['coordinator', PAPER]],
      desk,
      an: reviewerOf('A'),
    },
    author: 'all',
    savers: ['all'],
    units: { A: ['confirm', 'object'] },
    unpublishable: 'always',
  },
  {
    name: 'a desk that must sign',
    people: { ...usual, legal: [['desk_editor', 'L']] },
    author: 'reporter',
    savers: [],
    units: { A: ['confirm'], L: [] },
    signOffUnits: ['L'],
  },
  {
    name: 'a newsroom of two in which the desk editor wrote',
    people: { desk, chief, an: reviewerOf('A') },
    author: 'desk',
    savers: [],
    units: { A: ALL },
  },
  {
    name: 'a newsroom of two in which the desk editor wrote and the chief editor edited',
    people: { desk, chief, an: reviewerOf('A') },
    author: 'desk',
    savers: ['chief'],
    units: { A: [] },
  },
  {
    name: 'a newsroom of two in which the chief editor wrote',
    people: { desk, chief, an: reviewerOf('A') },
    author: 'chief',
    savers: ['chief'],
    units: { A: ['confirm'] },
    unpublishable: 'always',
  },
  {
    name: 'a press release that a unit was asked about all the same',
    people: usual,
    author: 'reporter',
    savers: [],
    units: { A: ALL },
    kind: 'release',
    topics: ['TX-1.4'],
  },
  {
    name: 'a press release with every side move',
    people: { reporter, desk, chief, coordinator: [['coordinator', PAPER]] },
    author: 'reporter',
    savers: [],
    units: {},
    kind: 'release',
    topics: ['TX-1.4'],
    hasSideMoves: true,
  },
]
