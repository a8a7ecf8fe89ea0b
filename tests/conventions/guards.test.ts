import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { GUARDS } from '../long/guards/guards'

// `npm run test:long` takes each away and waits for its suite to turn red; that they are still where they were is said at once.
it.each(GUARDS.map((guard) => [guard.name, guard] as const))('the guard is in its place: %s', (_name, guard) => {
  const { file, keeps, suite } = guard
  expect({ file, found: readFileSync(file, 'utf8').split(keeps).length - 1 }).toEqual({ file, found: 1 })
  expect(existsSync(suite)).toBe(true)
})
