import { describe, expect, it } from '@jest/globals'
import { createDropDate } from '../../../src/site/dropDate'

/** Reads after drops (and the start, first) at these ms. */
const open = (start: number) => {
  let time = start
  const date = createDropDate({ now: () => time })
  return {
    dropAt: (ms: number) => {
      time = ms
      date.drop()
    },
    readAt: (ms: number) => {
      time = ms
      return date.read()
    },
  }
}

describe('the date of the pages made now', () => {
  it.each([
    [4_000, 4_000],
    [4_001, 5_000],
  ])('is the start of the process at %d ms, rounded up to %d', (start, date) => {
    expect(open(start).readAt(start)).toBe(date)
  })

  it('is the last drop, and stays while nothing is dropped', () => {
    const pages = open(0)
    pages.dropAt(7_300)
    expect([pages.readAt(7_400), pages.readAt(900_000)]).toEqual([8_000, 8_000])
  })

  it('is none after a second drop in one second, and the next second after it', () => {
    const pages = open(0)
    pages.dropAt(7_300)
    pages.dropAt(7_301)
    expect([pages.readAt(7_999), pages.readAt(8_000), pages.readAt(900_000)]).toEqual([null, 9_000, 9_000])
    pages.dropAt(900_001)
    expect(pages.readAt(900_001)).toBe(901_000)
  })

  it('is never given twice, nor more than a second ahead, however fast pages are dropped or the clock goes back', () => {
    const pages = open(0)
    const given: number[] = []
    for (let index = 0; index < 200; index += 1) {
      const time = 1_000 + index * 130 - (index % 50 === 49 ? 3_000 : 0)
      pages.dropAt(time)
      const date = pages.readAt(time)
      if (date === null) continue
      expect(index % 50 === 49 || date - time <= 1_000).toBe(true)
      given.push(date)
    }
    expect(given.length).toBeGreaterThan(10)
    expect(given).toEqual([...new Set(given)].sort((a, b) => a - b))
  })
})
