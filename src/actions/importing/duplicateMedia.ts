/** The id of the row that already holds a file, from the refusal that names it; null when the error is another one. */
export const duplicateMedia = (error: unknown): string | null => {
  const { data } = error as { data?: { media?: unknown } }
  return typeof data?.media === 'string' ? data.media : null
}
