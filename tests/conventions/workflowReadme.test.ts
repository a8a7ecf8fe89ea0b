import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { withBlock } from '../../scripts/readmeBlocks'
import { STAGE_NAMES } from '../../src/workflow/stages'
import { stateDiagram } from '../../src/workflow/stateDiagram'
import { ACTIONS } from '../../src/workflow/transitions'

const FOLDER = 'src/workflow'
const page = readFileSync(`${FOLDER}/README.md`, 'utf8')
const glossary = page.split('## Glossary')[1] ?? ''

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
  .join('\n')

describe('src/workflow/README.md', () => {
  it('draws the table as it is (npm run readme)', () => {
    expect(withBlock({ page, name: 'diagram', block: stateDiagram() })).toBe(page)
  })

  it('leaves no stage and no action out of the drawing', () => {
    const drawn = new Set(stateDiagram().match(/\w+/g))
    expect([...STAGE_NAMES, ...ACTIONS].filter((name) => !drawn.has(name))).toEqual([])
  })

  it.each([...page.matchAll(/`([\w/]+\.ts)`/g)].map(([, file]) => file ?? ''))(
    'points to a file that is there: %s',
    (file) => {
      const places = [FOLDER, '.', 'tests/unit/workflow'].map((folder) => `${folder}/${file}`)
      expect(places.filter((path) => existsSync(path))).not.toEqual([])
    },
  )

  it.each([...glossary.matchAll(/`(\w+)`/g)].map(([, term]) => term ?? ''))(
    'has a glossary of words that are used: %s',
    (term) => {
      expect(sources).toMatch(new RegExp(`\\b${term}`))
    },
  )
})
