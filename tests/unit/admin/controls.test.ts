import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { FORMS } from '../../../src/workflow/forms'
import { INPUTS } from '../../../src/workflow/inputs'
import { ACTIONS, type Action } from '../../../src/workflow/transitions'

/** What no field of the form is named after, and which screen or control fills it all the same. */
const FILLED_ELSEWHERE: Partial<Record<Action, readonly string[]>> = {
  // The unit answers on its own request's screen, claim by claim (ReviewRequest).
  answer_fact_check: ['unit', 'edition', 'criteria'],
  // The choice of a change asks for the words of that change (ChangeChoice).
  schedule: ['note', 'item', 'wrong', 'right', 'apology'],
  publish: ['note', 'item', 'wrong', 'right', 'apology'],
  // Whoever picks the block or the text has said which of the two it is (ErasureTarget).
  request_erasure: ['target'],
}

describe('the forms of the panel', () => {
  it('fill only fields that the action takes', () => {
    for (const action of ACTIONS) {
      const taken = Object.keys(INPUTS[action].shape)
      const asked = (FORMS[action] ?? []).map(({ name }) => name)
      expect({ action, unknown: asked.filter((name) => !taken.includes(name)) }).toEqual({ action, unknown: [] })
    }
  })

  it('let people fill whatever the action takes: what is only for programs is out of their reach', () => {
    for (const action of ACTIONS) {
      const asked = (FORMS[action] ?? []).map(({ name }) => name)
      const unasked = Object.keys(INPUTS[action].shape).filter((name) => !asked.includes(name))
      expect({ action, unasked }).toEqual({ action, unasked: FILLED_ELSEWHERE[action] ?? [] })
    }
  })
})

describe('the stylesheet of the panel', () => {
  it('asks nobody else for anything', () => {
    expect(readFileSync('src/admin/panel.css', 'utf8')).not.toMatch(/@import|url\(|https?:/)
  })
})
