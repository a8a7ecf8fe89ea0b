import { readFileSync } from 'node:fs'

/** The examples of a gold file, one JSON object a line. @throws Error naming file and line when one is no JSON. */
export const readGold = <Example>(file: string): Example[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readExample<Example>({ file, line, number: index + 1 })]))

const readExample = <Example>({ file, line, number }: { file: string; line: string; number: number }): Example => {
  try {
    return JSON.parse(line) as Example
  } catch (cause) {
    throw new Error(`${file}, line ${number}: no JSON`, { cause })
  }
}
