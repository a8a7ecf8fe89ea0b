import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type SourceFile, sourceFiles } from '../support/sourceFiles'

/** Entry points proven by their tests and called by no door yet: each waits for the feature that will ask it. */
const WAITING = {
  'src/calendar/changedDeadlines: changedDeadlines': 'deadlines told again when the calendar changes',
  'src/calendar/explainDeadline: explainDeadline': 'a deadline shown with its reckoning',
  'src/calendar/reminderDates: reminderDates': 'mail before an answer is due',
  'src/calendar/serviceLevels: SERVICE_LEVELS': 'clocks in working hours',
  'src/calendar/serviceLevels: ruleOfServiceLevel': 'clocks in working hours',
  'src/calendar/stopsFromEvents: stopsFromEvents': 'clocks in working hours',
  'src/law/displayCitation: displayCitation': 'citations shown with the law in force',
  'src/law/resolveCitation: resolveCitation': 'citations checked against the law in force',
  'src/law/seedRegister: seedRegister': 'citations checked against the law in force',
  'src/privacy/displayNames: displayNames': 'names replaced before an edition is frozen',
  'src/text/foldText: foldText': 'search in texts',
}

/** What the program keeps for its tests alone. */
const FOR_TESTS = {
  'src/actions/crashPoint: listenToCrashPoints': 'a test dies at a named point',
  'src/workflow/stages: LIVE_NAMES': 'beside STAGE_NAMES: tests ask every state',
}

/** As an import names it. */
const withoutExtension = (file: string): string => file.replace(/\.(?:tsx?|js|mjs)$/, '').replace(/\/index$/, '')
const keyOf = ({ file, name }: { file: string; name: string }): string => `${withoutExtension(file)}: ${name}`

const exportsOf = ({ path: file, text }: SourceFile) =>
  [...text.matchAll(/^export (?:async )?(const|function\*?|class|interface|type) (\w+)/gm)].map(
    ([, kind, name = '']) => ({
      key: keyOf({ file, name }),
      isType: kind === 'interface' || kind === 'type',
      isUsedInside: (text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0) > 1,
    }),
  )

/** What a file takes from other files of ours: by import, by exporting on, or out of `import()`. */
const takenBy = ({ path: file, text }: SourceFile): string[] =>
  [...text.matchAll(/\{([^{}]*)\}\s*(?:from|=\s*await import\()\s*['"](\.[^'"]*)['"]/g)].flatMap(
    ([, names = '', from = '']) =>
      [...names.matchAll(/(?:type )?(\w+)(?:(?: as |: )\w+)?/g)].map(([, name = '']) =>
        keyOf({ file: path.posix.join(path.posix.dirname(file), from), name }),
      ),
  )

const read = (folder: string, names: RegExp): SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => names.test(file))
    .map((file) => ({ path: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }))

const sources = sourceFiles()
const program = [...sources, ...read('src/app', /\.(?:tsx?|js)$/), ...read('scripts', /\.mjs$/)]
const byProgram = new Set(program.flatMap(takenBy))
const byTests = new Set(sourceFiles(['tests']).flatMap(takenBy))
const unimported = sources.flatMap(exportsOf).filter(({ key }) => !byProgram.has(key))

describe('what a file exports', () => {
  it('is imported by the program, or used in its file and looked at by a test', () => {
    const unused = unimported.filter(({ key, isType, isUsedInside }) => !isType && !(isUsedInside && byTests.has(key)))
    const named = [...Object.keys(WAITING), ...Object.keys(FOR_TESTS)]
    expect(unused.map(({ key }) => key).sort()).toEqual(named.sort())
  })

  it('as a type describes something that is exported', () => {
    const unused = unimported.filter(({ isType, isUsedInside }) => isType && !isUsedInside)
    expect(unused.map(({ key }) => key)).toEqual([])
  })

  it('is found in whichever way it is taken', () => {
    const text = `import a, { type B, c as d } from './one'\nexport { e } from '../two'\nconst { f, g: h } = await import('./three.ts')`
    const taken = ['src/x/one: B', 'src/x/one: c', 'src/two: e', 'src/x/three: f', 'src/x/three: g']
    expect(takenBy({ path: 'src/x/y.ts', text })).toEqual(taken)
  })
})
