import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readmeBlocks, withBlock } from '../../scripts/readmeBlocks'

const page = readFileSync('README.md', 'utf8')
const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>

describe('README.md', () => {
  it.each(Object.entries(readmeBlocks()))('says what the program says: %s (npm run readme)', (name, block) => {
    expect(withBlock({ page, name, block })).toBe(page)
  })

  it.each(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/')))(
    'says why %s is there',
    (name) => {
      expect(page.split('## Dependencies')[1]).toContain(name)
    },
  )

  it.each([...page.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? ''))(
    'names a command that exists: %s',
    (name) => {
      expect(Object.keys(scripts ?? {})).toContain(name)
    },
  )

  it('pins every package to one version', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
