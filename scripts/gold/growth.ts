// Measures how the time of each pure part grows with the text, on texts meant to hurt: 100 kB and 1 MB, the median of five rounds of
// processor time. Each text is read in a process of its own, warmed up by it alone: what the collector of garbage, the compiler
// and the caches owe to one text isn't charged to the next. Ends with 1 when a megabyte takes a second or more, or ten
// times the text more than twelve times the time (asked where 100 kB take 1 ms or more). Nothing is measured twice.
//
//   growth.ts [part]          the table, of all parts or one
//   growth.ts part text       one text: its row as JSON
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ADVERSARIES } from './adversaries'
import { type Growth, measureGrowth } from './measureGrowth'

const MEGABYTE_MS = 1000
const MOST_TIMES = 12
// Where 100 kB take less, as of queries read up to a bound, the steps of the clock decide.
const LEAST_MS = 1

const isOver = ({ small, large, times }: Growth): boolean =>
  large >= MEGABYTE_MS || (small >= LEAST_MS && times !== null && times > MOST_TIMES)

type Text = { part: string; name: string }

const measureApart = ({ part, name }: Text): Growth => {
  const program = fileURLToPath(import.meta.url)
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, program, part, name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${part}, ${name}: the measuring process ended with ${status}`)
  return JSON.parse(stdout)
}

const measureHere = ({ part, name }: Text): Growth => {
  const adversaries = ADVERSARIES.find((one) => one.part === part)
  const piece = adversaries?.pieces[name]
  if (!adversaries || piece === undefined) throw new Error(`no text "${name}" for "${part}"`)
  return measureGrowth({ read: adversaries.read, piece })
}

const cell = (value: number | null): string => (value?.toFixed(1) ?? '–').padStart(10)

const printTable = (only: string | undefined): void => {
  console.log(`growth: ms of processor time, median of five\n${''.padEnd(48)}    100 kB      1 MB     times`)
  for (const { part, pieces } of ADVERSARIES) {
    if (only !== undefined && part !== only) continue
    for (const name of Object.keys(pieces)) {
      const growth = measureApart({ part, name })
      const isTooSlow = isOver(growth)
      if (isTooSlow) process.exitCode = 1
      const label = `${part}: ${name}`.padEnd(48)
      console.log(
        `${label}${cell(growth.small)}${cell(growth.large)}${cell(growth.times)}${isTooSlow ? '  too slow' : ''}`,
      )
    }
  }
  console.log()
}

const [part, name] = process.argv.slice(2)
if (part !== undefined && name !== undefined) console.log(JSON.stringify(measureHere({ part, name })))
else printTable(part)
