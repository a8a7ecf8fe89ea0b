import { describe, expect, it } from '@jest/globals'
import { STORIES } from '../../../scripts/demo/demoStories'
import { happenings, leftOf } from '../../../scripts/demo/happenings'

const NOW = '2026-11-22T12:00:00.000Z'
const all = happenings({ stories: STORIES, now: NOW })
const isSave = ({ step }: (typeof all)[number]) => typeof step === 'object' && step.action === 'save'
const logged = (list: typeof all) => new Set(list.filter((one) => !isSave(one)).map(({ actionId }) => actionId))

describe('what happens in the demo', () => {
  it('has the same names in a second load, each once, in the order of time', () => {
    expect(happenings({ stories: STORIES, now: NOW })).toEqual(all)
    expect(new Set(all.map(({ actionId }) => actionId)).size).toBe(all.length)
    expect(new Set(all.map(({ id }) => id)).size).toBe(STORIES.length)
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort())
  })

  it('begins each text before it is placed, and places it before anything else', () => {
    for (const { key } of STORIES) {
      const steps = all.filter(({ story }) => story.key === key).map(({ step }) => step)
      expect(steps.indexOf('create')).toBe(0)
      expect(steps.lastIndexOf('place')).toBeLessThanOrEqual(1)
    }
  })

  it('is left from where the log ends', () => {
    expect(leftOf(all, new Set())).toEqual(all)
    for (const done of [1, 60, 200])
      expect(leftOf(all, logged(all.slice(0, done)))).toEqual(
        all.filter((one, index) => index >= done || (isSave(one) && !isFollowed(one, done))),
      )
  })

  it('saves again, when it isn’t known whether a save was done, and never once the text went on', () => {
    const saves = all.filter(isSave)
    expect(saves.length).toBeGreaterThan(1)
    const left = leftOf(all, logged(all)).map(({ actionId }) => actionId)
    const last = saves.filter((save) => !isFollowed(save, all.length)).map(({ actionId }) => actionId)
    expect(left).toEqual(last)
    expect(last.length).toBeLessThan(saves.length)
  })
})

/** Whether something else happened to the text after it, among the first `done` happenings. */
const isFollowed = (save: (typeof all)[number], done: number): boolean =>
  all.slice(all.indexOf(save) + 1, done).some(({ id }) => id === save.id)
