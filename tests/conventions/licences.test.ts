import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

interface Locked {
  license?: string
  optional?: boolean
  cpu?: string[]
}

const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** What a newspaper may ship without opening its own sources. LGPL: libvips, a library of its own beside sharp, not linked into our code. */
const ALLOWED = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Apache 2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
  'LGPL-3.0-or-later',
]

/** Of "A OR B" one must be allowed, of "A AND B" each. */
const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.includes(one)))

const licenceOf = ([path, { license }]: [string, Locked]): string | undefined => {
  if (license !== undefined) return license
  if (!existsSync(`${path}/package.json`)) return undefined
  // Old packages list their licences.
  const manifest: { license?: string; licenses?: { type: string }[] } = JSON.parse(
    readFileSync(`${path}/package.json`, 'utf8'),
  )
  return manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ')
}

const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

describe('the licences of everything installed', () => {
  it('let a newspaper ship it', () => {
    const refused = packages
      .map((entry) => ({ path: entry[0], licence: licenceOf(entry) }))
      .filter(({ licence }) => licence !== undefined && !isAllowed(licence))
    expect(refused).toEqual([])
  })

  it('are known, but for binaries of other systems, which share the licence of the package that brings them', () => {
    const unknown = packages.filter((entry) => licenceOf(entry) === undefined && !(entry[1].optional && entry[1].cpu))
    expect(unknown.map(([path]) => path)).toEqual([])
  })

  it('are weighed choice by choice', () => {
    expect(
      ['(MIT OR GPL-3.0-or-later)', 'Apache-2.0 AND MIT', 'GPL-3.0-only', 'MIT AND GPL-2.0'].map(isAllowed),
    ).toEqual([true, true, false, false])
  })
})
