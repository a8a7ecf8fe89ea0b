/** The first difference between what the tour expects and what it finds: the tour stops there. */
export class TourDifference extends Error {
  override readonly name = 'TourDifference'
}

/** Compares by JSON. @throws TourDifference that names what, expected and found. */
export const expectSame = ({ what, expected, found }: { what: string; expected: unknown; found: unknown }): void => {
  if (JSON.stringify(expected) === JSON.stringify(found)) return
  throw new TourDifference(`${what}: chờ ${JSON.stringify(expected)}, thấy ${JSON.stringify(found)}`)
}

/** Says that words stand or don't stand in a text. @throws TourDifference */
export const expectWords = ({
  what,
  text,
  there = [],
  gone = [],
}: {
  what: string
  text: string
  there?: string[]
  gone?: string[]
}): void => {
  const missing = there.find((words) => !text.includes(words))
  if (missing !== undefined) throw new TourDifference(`${what}: không thấy “${missing}”`)
  const left = gone.find((words) => text.includes(words))
  if (left !== undefined) throw new TourDifference(`${what}: vẫn còn “${left}”`)
}
