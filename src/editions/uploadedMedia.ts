import type { RichTextNode } from './storyText'

/** The id of the media row an upload node shows (given as id or as the populated row), or null when it names none. */
export const uploadedMedia = ({ relationTo, value }: RichTextNode): string | null => {
  if (relationTo !== 'media') return null
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' && id !== '' ? id : null
}
