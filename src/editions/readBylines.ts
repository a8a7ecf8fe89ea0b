import type { StoryText } from './storyText'

/** The by-lines of a json column as its row has them: what has no name is left out, whatever an earlier save let in (`listFault` says what may be saved). */
export const readBylines = (value: unknown): StoryText['bylines'] =>
  Array.isArray(value) ? value.flatMap(readByline) : []

const readByline = (item: unknown): StoryText['bylines'] => {
  const { person, name } = (item ?? {}) as { person?: unknown; name?: unknown }
  return typeof name === 'string' ? [{ person: typeof person === 'string' && person !== '' ? person : null, name }] : []
}
