import { readFileSync } from 'node:fs'

/**
 * The titles of a file: one a line, or a JSON array, or JSON lines; JSON titles are texts or objects with a text `title`. Blank
 * lines don't count. A file is taken for JSON only if all of it is, so that a title in quotation marks stays one. Throws the
 * error of the file system when the file cannot be read.
 */
export const readTitles = (file: string): string[] => {
  const content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '')
  return titlesOf(parsed(content)) ?? titlesOf(lines.map(parsed)) ?? lines
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not JSON: then it is plain text
  }
}

const titlesOf = (values: unknown): string[] | null => {
  if (!Array.isArray(values)) return null
  const titles = values.map(titleOf)
  const known = titles.filter((title) => title !== null)
  return known.length === titles.length ? known : null
}

const titleOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('title' in value)) return null
  return typeof value.title === 'string' ? value.title : null
}
