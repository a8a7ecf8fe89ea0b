import { readdirSync, readFileSync } from 'node:fs'

export interface SourceFile {
  path: string
  text: string
}

const FOLDERS = ['src', 'collections', 'hooks', 'scripts'] as const

/** What tools write and nobody edits. */
const isMade = (path: string): boolean =>
  path.startsWith('src/database/migrations/') || path.startsWith('src/app/') || path === 'src/payload-types.ts'

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

/** Every TypeScript source of the program, comments left out, by path from the root; `under` names folders. */
export const sourceFiles = (under: readonly string[] = FOLDERS): SourceFile[] =>
  under
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !isMade(path))
    .map((path) => ({ path, text: withoutComments(readFileSync(path, 'utf8')) }))

/** What a source imports, in each of the four ways: `from`, bare `import`, `import()` and `require()`. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"]([^'"\s]+)['"]/g)].map(([, name]) => name ?? '')

/** Lines of the sources that match, as `path: line`. */
export const linesMatching = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )
