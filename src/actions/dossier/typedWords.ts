import type { NameReplacement } from '../../workflow/inputs'

/** Words that somebody typed, as people know them: the names of a redaction and the tags are kept as lists in one text. */
export const typedWords = ({ field, text }: { field: string; text: string }): string => {
  if (field === 'names') {
    return (JSON.parse(text) as NameReplacement[]).map(({ name }) => name).join(', ')
  }
  return field === 'tags' ? (JSON.parse(text) as string[]).join(', ') : text
}
