import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readConfig } from '../../src/readConfig'
import { SETTINGS } from '../../src/settings'

const example = readFileSync('.env.example', 'utf8')

describe('.env.example', () => {
  it('names every setting with its two sentences and its default, and no other', () => {
    const named = [...example.matchAll(/^([A-Z_]+)=$/gm)].map(([, name]) => name)
    expect(named).toEqual(Object.keys(SETTINGS))
    for (const { about, shownDefault } of Object.values(SETTINGS)) {
      expect(example).toContain(`# ${about.vi}\n# ${about.en}\n# Default: ${shownDefault}\n`)
    }
  })

  it('starts a demo as it is', () => {
    expect(readConfig(Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, ''])))).toMatchObject({ ok: true })
  })
})
