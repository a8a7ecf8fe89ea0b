import { beforeAll, describe, expect, it } from '@jest/globals'
import { ACTIONS } from '../../../src/workflow/transitions'
import { explore, statesWithout, type Walk } from './walk/explore'
import { faultsOf } from './walk/faultsOf'
import type { State } from './walk/moves'
import { NEWSROOMS } from './walk/newsroom'

const taken = new Set<string>()
let statesWalked = 0

const show = (states: State[]): string[] => states.slice(0, 3).map((state) => JSON.stringify(state))

describe.each(NEWSROOMS)('every state of $name', (newsroom) => {
  const faults: string[] = []
  let walk: Walk = { states: [], edges: [] }

  beforeAll(() => {
    const look = (step: Parameters<typeof faultsOf>[0]) => {
      taken.add(step.action)
      if (faults.length < 3) faults.push(...faultsOf(step))
    }
    walk = explore({ newsroom, look })
    statesWalked += walk.states.length
  })

  it('allows nothing but what the row, the two-person rules and the answers of the units allow', () => {
    expect(faults).toEqual([])
  })

  it('can withdraw whatever readers have', () => {
    const held = walk.states.filter(
      ({ story }, number) =>
        story.live === 'public' && !walk.edges[number]?.some(({ action }) => action === 'withdraw'),
    )
    expect(show(held)).toEqual([])
  })

  it('can publish the working text or give it up', () => {
    const inWork = statesWithout({ walk, wanted: ['publish', 'archive', 'abandon'] }).filter(
      ({ story }) => story.stage !== 'settled' && story.stage !== 'dropped',
    )
    expect(show(inWork)).toEqual([])
  })

  it(`can publish ${newsroom.unpublishable ? `except ${newsroom.unpublishable}` : 'from everywhere'}`, () => {
    const isExpected = ({ evidence }: State): boolean =>
      newsroom.unpublishable === 'always' || (newsroom.unpublishable !== undefined && evidence.answerers.length > 0)
    const stuck = statesWithout({ walk, wanted: ['publish'] })
    expect(show(stuck.filter((state) => !isExpected(state)))).toEqual([])
    expect(stuck).toHaveLength(walk.states.filter(isExpected).length)
  })
})

describe('the walk', () => {
  it('takes every action of the table at least once', () => {
    expect(ACTIONS.filter((action) => !taken.has(action))).toEqual([])
  })

  it('is exhaustive over tens of thousands of states', () => {
    expect(statesWalked).toBeGreaterThan(20_000)
  })
})
