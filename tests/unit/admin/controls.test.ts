import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { FORMS } from '../../../src/workflow/forms'
import { INPUTS } from '../../../src/workflow/inputs'
import { ACTIONS } from '../../../src/workflow/transitions'

describe('the forms of the panel', () => {
  it('fill only fields that the action takes', () => {
    for (const action of ACTIONS) {
      const taken = Object.keys(INPUTS[action].shape)
      const asked = (FORMS[action] ?? []).map(({ name }) => name)
      expect({ action, unknown: asked.filter((name) => !taken.includes(name)) }).toEqual({ action, unknown: [] })
    }
  })
})

describe('the stylesheet of the panel', () => {
  it('asks nobody else for anything', () => {
    expect(readFileSync('src/admin/panel.css', 'utf8')).not.toMatch(/@import|url\(|https?:/)
  })
})
