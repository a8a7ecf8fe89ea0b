/** For one typed word: per exact key of a word of the titles what it costs to take the typed word for it, 0 if it is that word. */
export type Corrections = ReadonlyMap<string, number>
