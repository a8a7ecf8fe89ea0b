/** One line of input: an object whose fields are not checked yet. */
export type JsonLine = Readonly<Record<string, unknown>>
