import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { stopOnSignal } from '../../src/stopOnSignal'

const SIGNALS = ['SIGTERM', 'SIGINT'] as const
const exits: unknown[] = []
const failures: unknown[] = []

beforeEach(() => {
  exits.length = 0
  failures.length = 0
  jest.useFakeTimers({ doNotFake: ['nextTick'] })
  jest.spyOn(process, 'exit').mockImplementation((code) => {
    exits.push(code)
    return undefined as never
  })
})
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

/** A program of which stopping is `stop`, and what the signals do to it. */
const program = (stop: () => Promise<void>) => {
  const before = SIGNALS.map((signal) => process.listeners(signal))
  stopOnSignal({ stop, onFailure: (error) => failures.push(error) })
  const [term, int] = SIGNALS.map((signal, place) => {
    const own = process.listeners(signal).filter((listener) => !before[place]?.includes(listener))
    for (const listener of own) process.removeListener(signal, listener)
    return () => Promise.all(own.map((listener) => (listener as () => unknown)()))
  })
  return { term, int }
}
const endless = () => new Promise<void>(() => undefined)

describe('a program that is told to stop', () => {
  it.each(['term', 'int'] as const)('ends with 0 when everything is let go (%s)', async (signal) => {
    await program(async () => undefined)[signal]?.()
    expect(exits).toEqual([0])
  })

  it('ends with 1 and says why when stopping fails', async () => {
    const fault = new Error('the database does not let go')
    await program(() => Promise.reject(fault)).term?.()
    expect([exits, failures]).toEqual([[1], [fault]])
  })

  it('ends with 1 after 1.9 seconds when stopping takes longer: a service manager waits for two', () => {
    void program(endless).term?.()
    jest.advanceTimersByTime(1899)
    expect(exits).toEqual([])
    jest.advanceTimersByTime(1)
    expect(exits).toEqual([1])
  })

  it('ends at once when it is told a second time', () => {
    const { term, int } = program(endless)
    void term?.()
    expect(exits).toEqual([])
    void int?.()
    expect(exits).toEqual([1])
  })
})
