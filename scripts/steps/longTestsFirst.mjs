import { statSync } from 'node:fs'

/** Files that take a minute and more, the longest first. Several are a few lines long, so that jest, which knows no more than their size, kept them for the end. */
const LONG = [
  'int/histories/',
  'int/relay/kills',
  'int/demo/loadDemo',
  'int/access/accessTable',
  'int/saves/',
  'unit/text/linearTime',
  'unit/workflow/walk',
  'int/relay/crashPoints',
  'int/backup/',
]

const rank = (path) => {
  const place = LONG.findIndex((part) => path.includes(`/tests/${part}`))
  return place === -1 ? LONG.length : place
}

/** The order in which jest hands its files to its workers: what takes long first, else the larger file, so that no worker is left alone with a long one. */
export default class LongTestsFirst {
  sort(tests) {
    const weighed = tests.map((test) => ({ test, rank: rank(test.path), size: statSync(test.path).size }))
    return weighed.sort((a, b) => a.rank - b.rank || b.size - a.size).map(({ test }) => test)
  }

  allFailedTests(tests) {
    return tests
  }

  cacheResults() {}
}
