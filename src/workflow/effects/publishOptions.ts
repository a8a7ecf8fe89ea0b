import type { ChangeInput } from '../inputs'
import { CHANGE_TEXTS, type PublishOptions, type Story, type TextRef } from '../story'

/** What a new edition of a story that readers know declares, with the words of that kind of change only; a first edition declares nothing. */
export const publishOptions = ({
  story,
  input,
  texts,
}: {
  story: Story
  input: ChangeInput
  texts: Record<string, TextRef>
}): PublishOptions => {
  const change = input.change ?? null
  if (story.live === 'none' || change === null) return { change: null, texts: {} }
  const named = CHANGE_TEXTS[change].flatMap((name) => (texts[name] ? [[name, texts[name]] as const] : []))
  return { change, texts: Object.fromEntries(named) }
}
