/** The lines of a json column as its row has them: what isn't text is left out, whatever an earlier save let in (`listFault` says what may be saved). */
export const readLines = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item: unknown) => typeof item === 'string') : []
