import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { chainEvent, eventId, GENESIS, hashEvent, unchained } from '../../../src/relay/loggedEvent'
import type { PendingEvent } from '../../../src/workflow/decide'

const event: PendingEvent = {
  story: 's',
  kind: 'article',
  move: 3,
  action: 'submit',
  actionId: 'press',
  by: 'reporter',
  at: '2026-11-19T03:00:00.000Z',
  from: { stage: 'draft', live: 'none' },
  to: { stage: 'desk_review', live: 'none' },
  data: { edition: 'e' },
}

/** RFC 8785 by hand: keys in code-unit order, no space. */
const CANONICAL =
  '{"action":"submit","actionId":"press","at":"2026-11-19T03:00:00.000Z","by":"reporter","data":{"edition":"e"},' +
  '"from":{"live":"none","stage":"draft"},"kind":"article","move":3,' +
  `"previous":"${GENESIS}","seq":1,"story":"s","to":{"live":"none","stage":"desk_review"}}`

describe('an event in the chain', () => {
  it('is hashed in its canonical form, with its place and the hash before it', () => {
    const hash = createHash('sha256').update(CANONICAL).digest('hex')
    expect(hashEvent({ event, seq: 1, previous: GENESIS })).toBe(hash)
    expect(chainEvent({ event, seq: 1, previous: GENESIS })).toEqual({ ...event, seq: 1, previous: GENESIS, hash })
  })

  it.each([
    ['its place', { seq: 2 }],
    ['the one before it', { previous: 'f'.repeat(64) }],
    ['who did it', { event: { ...event, by: 'somebody' } }],
    ['what it says', { event: { ...event, data: {} } }],
  ])('has another hash when %s changes', (_name, change) => {
    const place = { event, seq: 1, previous: GENESIS }
    expect(hashEvent({ ...place, ...change })).not.toBe(hashEvent(place))
  })

  it('is found by its story and move, whoever wrote it', () => {
    expect(eventId(event)).toBe('s:3')
  })

  it('gives back what was hashed', () => {
    expect(unchained(chainEvent({ event, seq: 7, previous: GENESIS }))).toEqual(event)
  })
})
