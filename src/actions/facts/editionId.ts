/** The id of an edition's row: the same text of the same story is the same row (design: idea 4, b). */
export const editionId = ({ story, hash }: { story: string; hash: string }): string => `${story}:${hash}`
