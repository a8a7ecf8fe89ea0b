import { expect, it } from '@jest/globals'
import { durationWords } from '../../../src/publishing/durationWords'

it.each([
  [8, '8 giây'],
  [59, '59 giây'],
  [60, '1 phút'],
  [195, '3 phút 15 giây'],
  [59.4, '59 giây'],
  [59.5, '1 phút'],
  [119.4, '1 phút 59 giây'],
  [119.6, '2 phút'],
])('a clip of %f seconds lasts %s', (seconds, words) => expect(durationWords(seconds)).toBe(words))
