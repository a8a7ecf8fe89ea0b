import type { CleaningKind } from './cleaning/CleaningKind'
import { type Group, joinLines, type Line } from './cleaning/joinLines'
import { removePageNumbers } from './cleaning/removePageNumbers'
import { seenVariants } from './cleaning/seenVariants'
import { tidyLine } from './cleaning/tidyLine'

export type CleaningChange = {
  /** Index in the result; of a paragraph that is gone, the index of the one that took its place (the length at the end). */
  paragraph: number
  /** Indices in the input. */
  sources: number[]
  kinds: CleaningKind[]
  /** As pasted, lines parted by `\n`. Equal to `after` if the kinds are only `seen…`. */
  before: string
  /** As cleaned; empty if the paragraph is gone. */
  after: string
}

export type CleanedText = { paragraphs: string[]; changes: CleaningChange[] }

/**
 * Cleans official text pasted from PDF, Word or the web (R161), and says every change so that an editor sees it as a difference:
 * page numbers inside and between sentences, broken lines, NBSP, doubled and invisible characters, decomposed letters. Dash
 * and tone variants are only reported. Doubtful numbers and line ends stay: "có 2 người", "Điều 5 Luật", list items, headings.
 * A paragraph without a change is the pasted one, letter by letter. Linear in the text; never throws.
 */
export const cleanPastedText = (pasted: readonly string[]): CleanedText => {
  const groups = joinLines(pasted.flatMap(toLines))
  const cleaned = groups.map((group) => ({ group, ...removePageNumbers(group.texts.join(' ')) }))
  const paragraphs = cleaned.flatMap(({ group, text }) => (group.texts.length > 0 ? [text] : []))
  const split = sourcesOfSeveral(groups)
  const variants = seenVariants(paragraphs)
  const changes: CleaningChange[] = []
  let paragraph = 0

  for (const { group, text: after, kinds: numbered } of cleaned) {
    const stays = group.texts.length > 0
    const kinds = [...group.kinds, ...numbered]
    if (split.size > 0 && group.lines.some(({ source }) => split.has(source))) kinds.push('split_lines')
    if (stays) kinds.push(...(variants.get(paragraph) ?? []))
    if (kinds.length > 0) changes.push({ paragraph, kinds: [...new Set(kinds)], after, ...origin(group) })
    if (stays) paragraph++
  }
  return { paragraphs, changes }
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

const toLines = (paragraph: string, source: number): Line[] =>
  paragraph.split(LINE_END).map((raw) => {
    const { text, kinds } = tidyLine(raw)
    return { source, raw, text, kinds }
  })

const sourcesOfSeveral = (groups: readonly Group[]): ReadonlySet<number> => {
  const groupOf: Group[] = []
  const several = new Set<number>()
  for (const group of groups) {
    for (const { source } of group.lines) {
      if ((groupOf[source] ?? group) !== group) several.add(source)
      groupOf[source] = group
    }
  }
  return several
}

const origin = ({ lines }: Group): Pick<CleaningChange, 'sources' | 'before'> => ({
  sources: [...new Set(lines.map((line) => line.source))],
  before: lines.map((line) => line.raw).join('\n'),
})
