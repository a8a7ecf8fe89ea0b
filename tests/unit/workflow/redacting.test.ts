import { describe, expect, it } from '@jest/globals'
import { checkCase, LIVE } from '../../support/checkCase'
import { actorOf } from '../../support/people'

const chief = actorOf('chiefEditor')
const reason = 'Dữ liệu cá nhân'

describe('what is to be hidden', () => {
  it('names the one that readers do not have, of the names to be hidden', () => {
    const names = ['Lê Văn A', 'Lê Văn B'].map((name) => ({ name, display: 'initials' as const }))
    const redact = (namesRead: string[]) =>
      checkCase({ action: 'redact', by: chief, story: LIVE, facts: { namesRead }, input: { names, reason } })
    expect(redact(['Lê Văn A']).unmet).toEqual([
      { code: 'name_not_found', place: 'Lê Văn B', message: expect.stringMatching(/ \(“Lê Văn B”\)$/) },
    ])
    expect(redact(['Lê Văn A', 'Lê Văn B']).allowed).toBe(true)
  })
})
