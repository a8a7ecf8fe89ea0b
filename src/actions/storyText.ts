import { readBylines } from '../editions/readBylines'
import { readLines } from '../editions/readLines'
import type { RichText, StoryText } from '../editions/storyText'
import type { Kind } from '../workflow/kinds'
import type { StoryRow } from './storyRow'

const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const list = <T>(value: unknown): T[] => (Array.isArray(value) ? value : [])

/** A relation as an id, whether the row was populated or not. */
const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null ? words((value as { id?: unknown }).id) : words(value)

/** The text half of a row as the editions take it. */
export const storyTextFromRow = ({ kind, row }: { kind: Kind; row: StoryRow }): StoryText => ({
  kind,
  title: words(row.title) ?? '',
  sapo: words(row.sapo),
  question: words(row.question),
  body: (row.body as RichText | undefined) ?? null,
  bylines: readBylines(row.bylines),
  provisions: readLines(row.provisions),
  asOf: words(row.asOf),
  clip:
    kind === 'clip'
      ? {
          media: idOf(row.media),
          embed: words(row.embed),
          masterSha256: words(row.masterSha256),
          durationSeconds: typeof row.durationSeconds === 'number' ? row.durationSeconds : null,
          poster: idOf(row.poster),
          captions: idOf(row.captions),
          transcript: words(row.transcript),
          rights: words(row.rights),
          consent: words(row.consent),
        }
      : null,
})

/** The row's text columns for a text, the way back: what `revise` and `abandon` write. */
export const columnsOfText = (text: StoryText): Record<string, unknown> => {
  const { kind, clip, ...rest } = text
  if (kind === 'clip') return { title: rest.title, sapo: rest.sapo, bylines: rest.bylines, ...clip }
  const common = { title: rest.title, body: rest.body, bylines: rest.bylines }
  if (kind === 'answer') return { ...common, question: rest.question, asOf: rest.asOf, provisions: rest.provisions }
  if (kind === 'article') return { ...common, sapo: rest.sapo, provisions: rest.provisions }
  return kind === 'release' ? { ...common, sapo: rest.sapo } : common
}

/** Ids of every media row that a text uses. */
export const mediaIdsOf = (text: StoryText): string[] => {
  const ids = [text.clip?.media, text.clip?.poster, text.clip?.captions]
  const walk = (node: { type?: string; value?: unknown; children?: unknown }): void => {
    if (node.type === 'upload') ids.push(idOf(node.value))
    for (const child of list<typeof node>(node.children)) walk(child)
  }
  if (text.body) walk(text.body.root)
  return [...new Set(ids.filter((id): id is string => Boolean(id)))]
}
