import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { linesMatching, sourceFiles } from '../support/sourceFiles'

const files = sourceFiles()
const under = (...folders: string[]) =>
  files.filter(({ path: file }) => folders.some((folder) => file.startsWith(folder)))
const outside = (...folders: string[]) =>
  files.filter(({ path: file }) => !folders.some((folder) => file.startsWith(folder)))

const PURE = ['workflow', 'editions', 'law', 'privacy', 'text', 'calendar', 'publishing', 'importing'].map(
  (folder) => `src/${folder}/`,
)

/** The arguments of each Local API call, by counting brackets from its opening one. */
const localApiCalls = (text: string): string[] =>
  [...text.matchAll(/payload\s*\.(?:find|create|update|delete|count|duplicate|restore)\w*(?:<[^(]*>)?\(/g)].map(
    ({ index, 0: head }) => {
      let depth = 0
      let end = index + head.length - 1
      do {
        if (text[end] === '(') depth += 1
        if (text[end] === ')') depth -= 1
        end += 1
      } while (depth > 0 && end < text.length)
      return text.slice(index, end)
    },
  )

/** Access said by the call itself, or by the shared query that it spreads. */
const saysAccess = (call: string, text: string): boolean => {
  if (/overrideAccess/.test(call)) return true
  const spread = [...call.matchAll(/\.\.\.(\w+)/g)].map(([, name]) => name)
  return spread.some((name) => new RegExp(`\\b${name}\\b[^\\n]*=[^;]*?overrideAccess`).test(text))
}

const exportsOf = (text: string): { values: string[]; types: string[] } => ({
  values: [...text.matchAll(/^export (?:default )?(?:async )?(?:const|function\*?|class) (\w+)/gm)].map(
    ([, name]) => name ?? '',
  ),
  types: [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? ''),
})

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase()

const isNamedAfter = (file: string, name: string): boolean => {
  const [a, b] = [plain(path.basename(file).split('.')[0] ?? ''), plain(name)]
  return a === 'index' || a.includes(b) || b.includes(a)
}

describe('the code', () => {
  it('reaches the database behind Payload only in src/database, and to make migrations', () => {
    const found = linesMatching(outside('src/database/', 'scripts/create-migration.ts'), /payload\.db\b|rawDatabase/)
    expect(found).toEqual([])
  })

  it('says aloud in every Local API call whose access counts', () => {
    const silent = files.flatMap(({ path: file, text }) =>
      localApiCalls(text)
        .filter((call) => !saysAccess(call, text))
        .map((call) => `${file}: ${call.slice(0, 80)}`),
    )
    expect(silent).toEqual([])
  })

  it('finds a call that says nothing', () => {
    const text = 'await payload.find({ collection: "x", where: f(1) }); await payload.count({ overrideAccess: true })'
    const [find = '', count = ''] = localApiCalls(text)
    expect([saysAccess(find, text), saysAccess(count, text)]).toEqual([false, true])
    const others =
      'payload.findDistinct({}); payload.findVersions({}); payload.findGlobal({}); payload.updateGlobal({})'
    expect(localApiCalls(others)).toHaveLength(4)
  })

  it('says refusals in sentences in every command that reads the settings', () => {
    const silent = under('scripts/').filter(
      ({ text }) => /from '\.\.\/src\/config'/.test(text) && !/^\s*import '\.\/sayRefusals'/.test(text),
    )
    expect(silent.map(({ path: file }) => file)).toEqual([])
  })

  it('reads the environment in src/config.ts only', () => {
    expect(linesMatching(outside('src/config.ts'), /process\.env/)).toEqual([])
  })

  it('has no clock of its own in pure folders: now is an argument', () => {
    expect(linesMatching(under(...PURE), /new Date\(\)|Date\.now\(|performance\.now\(|setTimeout\(/)).toEqual([])
  })

  it('asserts no absolute time in a test: machines differ, ratios stay', () => {
    const tests = sourceFiles(['tests']).map((file) => ({ path: file.path, text: readFileSync(file.path, 'utf8') }))
    const stopwatch = /performance\.now\(|hrtime|cpuUsage\(|toBeLessThan\w*\(.*_MS/
    const allowed = ['tests/support/timesLonger.ts', 'tests/conventions/code.test.ts']
    expect(
      linesMatching(
        tests.filter(({ path: file }) => !allowed.includes(file)),
        stopwatch,
      ),
    ).toEqual([])
  })

  it('has no chance of its own in pure folders', () => {
    expect(linesMatching(under(...PURE), /Math\.random\(|randomUUID\(|randomBytes\(/)).toEqual([])
  })

  it('silences neither the compiler nor the linter, and the linter refuses any', () => {
    const everything = [...files, ...sourceFiles(['tests'])]
      .filter(({ path: file }) => file !== 'tests/conventions/code.test.ts')
      .map(({ path: file }) => ({ path: file, text: readFileSync(file, 'utf8') }))
    const silenced = /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|biome)-(?:disable|ignore)/
    expect(linesMatching(everything, silenced)).toEqual([])
    const { rules } = JSON.parse(readFileSync('biome.json', 'utf8')).linter
    expect(rules.suspicious.noExplicitAny).toBe('error')
    expect(rules.style.noNonNullAssertion).toBe('error')
  })

  it('throws nothing in the rules: they answer', () => {
    expect(linesMatching(under('src/workflow/'), /\bthrow\b/)).toEqual([])
  })

  it('has no drawer for odds and ends', () => {
    expect(
      files.map(({ path: file }) => file).filter((file) => /\/(?:utils?|helpers?|common|misc|shared)\b/i.test(file)),
    ).toEqual([])
  })

  it('names a file after its one export', () => {
    const misnamed = outside('scripts/').filter(({ path: file, text }) => {
      const { values, types } = exportsOf(text)
      if (values.length !== 1) return false
      return ![...values, ...types].some((name) => isNamedAfter(file, name))
    })
    expect(misnamed.map(({ path: file }) => file)).toEqual([])
  })

  it('keeps files under 250 lines', () => {
    const lines = ({ path: file }: { path: string }): number => readFileSync(file, 'utf8').split('\n').length - 1
    const everything = [...files, ...sourceFiles(['tests'])]
    expect(everything.filter((file) => lines(file) > 250).map(({ path: file }) => file)).toEqual([])
  })
})
