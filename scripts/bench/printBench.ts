import type { Comparison } from './compareReads'
import type { Publishing } from './measurePublishing'
import { median, quantile } from './quantile'

const WIDTH = 40

/** One line of the table: what was measured, and the figures with their units. */
export const printRow = (name: string, figures: string): void =>
  void process.stdout.write(`${name.padEnd(WIDTH)} ${figures}\n`)

const rates = (runs: readonly number[]): string =>
  `${Math.round(median(runs))}/s (${runs.map((run) => Math.round(run)).join(', ')})`

/** Median of the runs, the runs, and the share of the bare server's median beside what is demanded. */
export const printReads = ({ read, leastRatio }: { read: Comparison; leastRatio: number }): void => {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const address = read.path.length > 30 ? `${read.path.slice(0, 29)}…` : read.path
  printRow(address, `${read.bytes} bytes, ${read.encoding}, 50 keep-alive connections`)
  printRow('  this server', rates(read.product))
  printRow('  bare node:http, same bytes', rates(read.bare))
  const verdict = read.ratio >= leastRatio ? 'reached' : 'MISSED'
  printRow('  share', `${percent(read.ratio)} (at least ${percent(leastRatio)}: ${verdict})`)
}

/** Times from the action to the readers, and how many actions a second the doors take from ten people at once. */
export const printPublishing = ({ database, publishing }: { database: string; publishing: Publishing }): void => {
  const { publications, visibleMs, transitions, transitionsPerSecond } = publishing
  const ms = (share: number) => `${quantile(visibleMs, share).toFixed(0)} ms`
  printRow(database, 'people at the doors of HTTP')
  printRow('  publish to visible', `p50 ${ms(0.5)}, p99 ${ms(0.99)} (page and /rss.xml, ${publications} publications)`)
  printRow('  transitions', `${transitionsPerSecond.toFixed(1)}/s (${transitions} actions, 10 at once)`)
}
