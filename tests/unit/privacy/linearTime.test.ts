import { expect, it } from '@jest/globals'
import { findPrivateData } from '../../../src/privacy/findPrivateData'
import { FAR_FROM_QUADRATIC, timesLonger } from '../../support/timesLonger'

it.each([
  ['names in a list, all persons', 'ông Nguyễn Văn Hùng, '],
  ['marks alone', '(“'],
  ['slashes', '1/'],
  ['addresses and conditions without an end', 'số 1/2/3, ngõ 4, gãy xương và '],
])('the time to find private data grows with the text: %s', (_what, piece) => {
  expect(timesLonger({ read: findPrivateData, piece, length: 50_000 })).toBeLessThan(FAR_FROM_QUADRATIC)
})
