import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { importsOf, sourceFiles } from '../support/sourceFiles'

/** Folders of pure functions, and the packages that are pure too. */
const PURE = ['workflow', 'editions', 'law', 'privacy', 'text', 'calendar', 'publishing', 'importing']
const PURE_PACKAGES = [
  'zod',
  'diff',
  'rss',
  'slugify',
  'mammoth',
  'htmlparser2',
  'file-type',
  'node:crypto',
  'node:zlib',
]

/** Where the framework may be met: everywhere else it stands behind a function of ours. */
const FRAMEWORK = /^(payload|@payloadcms\/.*|next|next\/.*|express|react|react\/.*|react-dom.*)$/
const ADAPTERS = /^(collections|hooks|scripts|src\/(actions|relay|site|admin|app|database|backup)|src\/[^/]+$)/
const ADAPTER_FILES = [
  'src/createAdministrator.ts',
  'src/demoLoad.ts',
  'src/loadDemoOnce.ts',
  'src/newsroomConfig.ts',
  'src/openBesideServer.ts',
  'src/openDatabase.ts',
  'src/payload.config.ts',
  'src/refuseWithoutAccounts.ts',
  'src/server.ts',
  'src/staffApi.ts',
]

const files = sourceFiles()
const pureFolders = PURE.map((folder) => `src/${folder}/`)
const isPure = (file: string): boolean => pureFolders.some((folder) => file.startsWith(folder))

const impureImports = ({ file, text }: { file: string; text: string }): string[] =>
  importsOf(text).filter((name) => {
    if (!name.startsWith('.')) return !PURE_PACKAGES.includes(name)
    return (
      !isPure(`${path.posix.join(path.posix.dirname(file), name)}/`) &&
      !isPure(path.posix.join(path.posix.dirname(file), name))
    )
  })

describe('imports', () => {
  it.each(PURE)('src/%s is pure: no framework, database, file, network or clock of others', (folder) => {
    const strangers = sourceFiles([`src/${folder}`]).flatMap(({ path: file, text }) =>
      impureImports({ file, text }).map((name) => `${file}: ${name}`),
    )
    expect(strangers).toEqual([])
  })

  it('meet the framework only in the adapters', () => {
    const strangers = files
      .filter(({ path: file }) => !ADAPTERS.test(file) || (/^src\/[^/]+$/.test(file) && !ADAPTER_FILES.includes(file)))
      .flatMap(({ path: file, text }) =>
        importsOf(text)
          .filter((name) => FRAMEWORK.test(name))
          .map((name) => `${file}: ${name}`),
      )
    expect(strangers).toEqual([])
  })

  it('are found in whichever way they are written', () => {
    const text = `import a from 'one'\nimport 'two'\nconst b = await import('three')\nconst c = require("four")\nexport { d } from 'five'`
    expect(importsOf(text)).toEqual(['one', 'two', 'three', 'four', 'five'])
  })

  it('of the framework, of files and of adapters are seen as impure', () => {
    const text = `import 'payload'\nimport 'node:fs'\nimport '../relay/runClock'\nimport '../editions/block'`
    expect(impureImports({ file: 'src/workflow/decide.ts', text })).toEqual(['payload', 'node:fs', '../relay/runClock'])
  })
})
