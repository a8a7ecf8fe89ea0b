/** A cue right before a place. */
export type Ending = {
  readonly test: (text: string) => boolean
  /** The text without the cue at its end. */
  readonly cut: (text: string) => string
}

/**
 * A cue that ends a text: a pattern that ends with "$", asked from the end backwards. So it costs the length of the cue; asked forwards it
 * would be tried at every place of the text.
 */
export const ending = (cue: RegExp): Ending => {
  const backwards = new RegExp(`(?<=${cue.source.replace(/\$$/u, '')})`, `${cue.flags}y`)
  const test = (text: string): boolean => {
    backwards.lastIndex = text.length
    return backwards.test(text)
  }
  return { test, cut: (text) => (test(text) ? text.replace(cue, '') : text) }
}
