const TIMES_THE_TEXT = 10
const ROUNDS = 3
/** The short text several times over: what the garbage collector does in between is counted on both sides. */
const SHORT_TIMES = 5

/**
 * Ten times the text may take this many times the time in a test: a step that grew with the square of the text would take a hundred times.
 * The limit of 12, and a second for a megabyte, are measured by `npm run gold`, text by text in processes of their own: a test machine is
 * too noisy for that.
 */
export const FAR_FROM_QUADRATIC = 30

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Milliseconds of processor time: what else runs on the machine doesn't count. */
const cost = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How many times longer the reading of ten times the text takes, the least of three rounds. `length`: UTF-16 units of the short text. */
export const timesLonger = ({
  read,
  piece,
  length,
}: {
  read: (text: string) => unknown
  piece: string
  length: number
}): number => {
  const short = fill(piece, length)
  const long = fill(piece, length * TIMES_THE_TEXT)
  const readShort = () => {
    for (let time = 0; time < SHORT_TIMES; time += 1) read(short)
  }
  readShort()
  const rounds = Array.from({ length: ROUNDS }, () => {
    const once = cost(readShort) / SHORT_TIMES
    return cost(() => void read(long)) / once
  })
  return Math.min(...rounds)
}
