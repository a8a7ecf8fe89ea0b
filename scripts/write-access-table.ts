import { readFileSync, writeFileSync } from 'node:fs'
import { accessMarkdown } from '../tests/support/accessTable'

/** Puts the access table between the README's marks. Safe to run twice; says so when the marks are missing. */
const MARKS = /(<!-- access -->\n)[\s\S]*?(\n<!-- \/access -->)/

const readme = readFileSync('README.md', 'utf8')
if (!MARKS.test(readme)) {
  process.stderr.write('README.md has no <!-- access --> … <!-- /access --> marks: nothing was written.\n')
  process.exitCode = 1
} else {
  writeFileSync('README.md', readme.replace(MARKS, `$1${accessMarkdown()}$2`))
}
