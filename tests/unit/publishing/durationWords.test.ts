import { expect, it } from '@jest/globals'
import { durationWords } from '../../../src/publishing/durationWords'

it.each([
  [8, '8 giây'],
  [59, '59 giây'],
  [60, '1 phút'],
  [195, '3 phút 15 giây'],
])('a clip of %d seconds lasts %s', (seconds, words) => expect(durationWords(seconds)).toBe(words))
