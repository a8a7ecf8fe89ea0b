import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { FOLDER, PACKAGES } from '../../../scripts/steps/bundlePackages.mjs'

it('every bundled package is the one that test files load, and no other: two copies of one would be strangers', () => {
  const { jest } = JSON.parse(readFileSync('package.json', 'utf8'))
  const bundled = Object.entries(PACKAGES).map(([file, name]) => [`^${name}$`, `<rootDir>/${FOLDER}/${file}.mjs`])
  const mapped = Object.entries(jest.moduleNameMapper).filter(([, to]) => String(to).includes(FOLDER))
  expect(mapped.sort()).toEqual(bundled.sort())
})
