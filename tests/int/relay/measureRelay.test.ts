import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Registry } from 'prom-client'
import { logPending } from '../../../src/relay/logPending'
import { measureRelay } from '../../../src/relay/measureRelay'
import { PROJECTIONS } from '../../../src/relay/projections'
import { runClock } from '../../../src/relay/runClock'
import { runRelay } from '../../../src/relay/runRelay'
import { confirmedArticle } from '../../support/confirmedArticle'
import { act, writeArticle } from '../../support/newsroomActs'
import { MONDAY, openNewsroom, type TestNewsroom } from '../../support/openNewsroom'

const SECOND = 1000
const HOUR = 3600 * SECOND
const after = (ms: number): string => new Date(Date.parse(MONDAY) + ms).toISOString()

let newsroom: TestNewsroom
const register = new Registry()
beforeAll(async () => {
  newsroom = await openNewsroom()
  measureRelay({ payload: newsroom.payload, register })
})
afterAll(() => newsroom.close())

const valuesOf = async (name: string) => (await register.getSingleMetric(name)?.get())?.values ?? []
const gauge = async (name: string) => (await valuesOf(name))[0]?.value
const lags = async () =>
  Object.fromEntries(
    (await valuesOf('relay_projection_lag_events')).map(({ labels, value }) => [labels.projection, value]),
  )
const everyProjection = (lag: number) => Object.fromEntries(PROJECTIONS.map(({ name }) => [name, lag]))

describe('what the operator watches', () => {
  it('is how long the oldest event has waited to be logged, and how far each projection is behind the log', async () => {
    const { payload, setNow } = newsroom
    expect(await gauge('relay_oldest_pending_seconds')).toBe(0)
    expect(await lags()).toEqual(everyProjection(0))

    const { id } = await writeArticle({ payload })
    setNow(after(30 * SECOND))
    await act({ payload, by: 'reporter', id, action: 'submit' })
    await writeArticle({ payload })
    setNow(after(90 * SECOND))
    expect(await gauge('relay_oldest_pending_seconds')).toBe(90)
    expect(await lags()).toEqual(everyProjection(0))

    await logPending(payload)
    expect(await gauge('relay_oldest_pending_seconds')).toBe(0)
    expect(await lags()).toEqual(everyProjection(3))

    await runRelay(payload)
    expect(await lags()).toEqual(everyProjection(0))
  })

  it('is how many scheduled texts are late, from the moment after their time until the clock has published them', async () => {
    const { payload, setNow } = newsroom
    setNow(MONDAY)
    const id = await confirmedArticle({ payload })
    await act({ payload, by: 'chiefEditor', id, action: 'schedule', input: { at: after(HOUR) } })
    setNow(after(HOUR))
    expect(await gauge('relay_late_publications')).toBe(0)
    setNow(after(HOUR + 1))
    expect(await gauge('relay_late_publications')).toBe(1)
    await runClock(payload)
    expect(await gauge('relay_late_publications')).toBe(0)
  })
})
