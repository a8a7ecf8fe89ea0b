import { describe, expect, it } from '@jest/globals'
import { hashOf } from '../../support/buildStory'
import { checkCase, READY } from '../../support/checkCase'
import { actorOf } from '../../support/people'

const chief = actorOf('chiefEditor')
const again = { ...READY, live: 'public' as const, liveEdition: hashOf('old') }

describe('a small change', () => {
  it('touches neither a claim nor who signs', () => {
    const facts = { claimsDifferFromLive: false, bylinesDifferFromLive: false }
    const minor = { action: 'publish', by: chief, story: again, facts, input: { change: 'minor' } } as const
    expect(checkCase(minor).allowed).toBe(true)
    const signed = { ...facts, bylinesDifferFromLive: true }
    expect(checkCase({ ...minor, facts: signed }).unmet.map(({ code }) => code)).toEqual(['bylines_not_minor'])
    expect(checkCase({ ...minor, facts: signed, input: { change: 'update', note: 'Đổi tác giả.' } }).allowed).toBe(true)
  })
})
