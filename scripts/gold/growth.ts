// Measures how the time of each pure part grows with the text, on texts meant to hurt: 100 kB and 1 MB, the median of three rounds of
// processor time. Ends with 1 when a megabyte takes a second or more, or ten times the
// text more than twelve times the time (asked where 100 kB take 10 ms or more).
import { ADVERSARIES } from './adversaries'
import { type Growth, measureGrowth } from './measureGrowth'

const MEGABYTE_MS = 1000
const MOST_TIMES = 12
// Where 100 kB take less, a megabyte takes a tenth of a second: there caches decide, not steps.
const LEAST_MS = 10

// The collector of garbage only adds to a reading: one over the limit is taken again.
const TRIES = 3

const isOver = ({ small, large, times }: Growth): boolean =>
  large >= MEGABYTE_MS || (small >= LEAST_MS && times > MOST_TIMES)

const measureAgain = (options: Parameters<typeof measureGrowth>[0]): Growth => {
  let growth = measureGrowth(options)
  for (let tries = 1; tries < TRIES && isOver(growth); tries++) growth = measureGrowth(options)
  return growth
}

const [only] = process.argv.slice(2)
const cell = (value: number): string => value.toFixed(1).padStart(10)

console.log(`growth: ms of processor time, median of three\n${''.padEnd(48)}    100 kB      1 MB     times`)
for (const { part, read, pieces } of ADVERSARIES) {
  if (only !== undefined && part !== only) continue
  for (const [name, piece] of Object.entries(pieces)) {
    const growth = measureAgain({ read, piece })
    const { small, large, times } = growth
    const isTooSlow = isOver(growth)
    if (isTooSlow) process.exitCode = 1
    console.log(
      `${`${part}: ${name}`.padEnd(48)}${cell(small)}${cell(large)}${cell(times)}${isTooSlow ? '  too slow' : ''}`,
    )
  }
}
console.log()
