import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Actor, CLOCK } from '../../../src/workflow/roles'
import { ACTIONS, type Action } from '../../../src/workflow/transitions'
import { whyNotPublishable } from './walk/evidence'
import { factsOf, inputsOf, type State, startOf, stepsFrom, takeAction, textHash } from './walk/moves'
import { actorsOf, type Newsroom } from './walk/newsroom'

/** Everybody may write, two hold several roles, one reviews for two units. */
const newsroom: Newsroom = {
  name: 'six people with overlapping roles',
  people: {
    reporter: [['reporter', 'bao']],
    desk: [
      ['desk_editor', 'bao'],
      ['reviewer', 'A'],
    ],
    chief: [['chief_editor', 'bao']],
    deputy: [
      ['chief_editor', 'bao'],
      ['desk_editor', 'bao'],
    ],
    an: [
      ['reviewer', 'A'],
      ['reviewer', 'B'],
    ],
    all: [
      ['chief_editor', 'bao'],
      ['coordinator', 'bao'],
      ['reviewer', 'B'],
    ],
  },
  author: 'reporter',
  savers: ['reporter', 'desk', 'chief', 'deputy', 'all'],
  units: { A: ['confirm', 'object', 'decline'], B: ['confirm', 'object', 'decline'] },
  changesRequests: true,
  hasSideMoves: true,
}

const actors: Actor[] = [...actorsOf(newsroom), { person: CLOCK, roles: [] }]

interface Attempt {
  actor: Actor
  action: Action
  pick: number
  kind: 'attempt' | 'sensible' | 'other'
}

const attempts = fc.array(
  fc.record<Attempt>({
    actor: fc.constantFrom(...actors),
    action: fc.constantFrom(...ACTIONS),
    pick: fc.nat(1000),
    kind: fc.constantFrom('attempt', 'sensible', 'sensible', 'other'),
  }),
  { minLength: 20, maxLength: 60 },
)

/** An attempt of anything by anybody, a move that the rules allow, or a save or time that passes. */
const next = (state: State, { actor, action, pick, kind }: Attempt): { state: State; action: string } => {
  if (kind === 'attempt') {
    const inputs = inputsOf({ newsroom, state, actor }).find(([name]) => name === action)?.[1] ?? [{}]
    const input = inputs[pick % Math.max(inputs.length, 1)] ?? {}
    const facts = factsOf({ newsroom, state })
    return { state: takeAction({ facts, state, actor, action, input }) ?? state, action }
  }
  const isOther = (name: string) => name === 'save' || name === 'time_passes'
  const steps = stepsFrom({ newsroom, state }).filter((step) => isOther(step.action) === (kind === 'other'))
  const step = steps[pick % Math.max(steps.length, 1)]
  return step === undefined ? { state, action: 'none' } : { state: step.after, action: step.action }
}

describe('any people doing anything in any order', () => {
  it('never put before readers an edition that nobody confirmed, cleared or overruled', () => {
    let published = 0
    fc.assert(
      fc.property(attempts, (list) => {
        const cleared = new Set<string | null>()
        let state = startOf(newsroom)
        for (const attempt of list) {
          const before = state
          const step = next(state, attempt)
          state = step.state
          const frozen = before.story.edition ?? ''
          if (before.story.stage === 'ready' || before.story.stage === 'scheduled') {
            expect(frozen).toBe(textHash(before.text))
            if (whyNotPublishable(before.evidence, frozen) === null) cleared.add(frozen)
          }
          if (step.action === 'archive' && state !== before) cleared.add(state.story.liveEdition)
          if (state.story.live !== 'public') continue
          published += 1
          expect(cleared).toContain(state.story.liveEdition)
        }
      }),
      { numRuns: 80, seed: 20261122 },
    )
    expect(published).toBeGreaterThan(100)
  })
})
