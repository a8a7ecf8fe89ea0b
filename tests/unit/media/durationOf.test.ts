import { describe, expect, it } from '@jest/globals'
import { durationOf } from '../../../hooks/media/durationOf'

const box = (type: string, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}

/** A movie header whose film has the given ticks, a thousand a second. */
const movieHeader = ({ version, ticks }: { version: 0 | 1; ticks: number }): Buffer => {
  const content = Buffer.alloc(100)
  content[0] = version
  content.writeUInt32BE(1000, version === 1 ? 20 : 12)
  if (version === 1) content.writeBigUInt64BE(BigInt(ticks), 24)
  else content.writeUInt32BE(ticks, 16)
  return box('mvhd', content)
}

const mp4 = (...movie: Buffer[]): Buffer => Buffer.concat([box('ftyp', Buffer.from('isom')), box('moov', ...movie)])
const mp4Of = (data: Buffer) => durationOf({ type: 'video/mp4', data })

describe('the length of an MP4 film', () => {
  it.each([0, 1] as const)('is what its movie header says, in version %d', (version) => {
    expect(mp4Of(mp4(box('free'), movieHeader({ version, ticks: 95_500 })))).toBe(95.5)
  })

  it('is found behind a film of 64-bit size', () => {
    const large = Buffer.alloc(24)
    large.writeUInt32BE(1)
    large.write('mdat', 4, 'latin1')
    large.writeBigUInt64BE(24n, 8)
    expect(mp4Of(Buffer.concat([large, mp4(movieHeader({ version: 0, ticks: 8000 }))]))).toBe(8)
  })

  it.each<[string, Buffer]>([
    ['there is no header', mp4(box('trak'))],
    ['the header says nothing (a film in pieces)', mp4(movieHeader({ version: 0, ticks: 0 }))],
    ['it is cut short', mp4(movieHeader({ version: 0, ticks: 8000 })).subarray(0, 40)],
    ['it is empty', Buffer.alloc(0)],
    ['a size is impossible', Buffer.from('00000003moov', 'latin1')],
  ])('is unknown where %s', (_why, data) => expect(mp4Of(data)).toBeNull())
})

const element = (id: string, content: Buffer, size?: string): Buffer =>
  Buffer.concat([
    Buffer.from(id, 'hex'),
    size ? Buffer.from(size, 'hex') : Buffer.from([0x80 | content.length]),
    content,
  ])

const float = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes
}

const HEAD = element('1a45dfa3', element('4282', Buffer.from('webm')))
const webm = ({ info, size }: { info: Buffer; size?: string }): Buffer =>
  Buffer.concat([
    HEAD,
    element('18538067', Buffer.concat([element('ec', Buffer.alloc(3)), element('1549a966', info)]), size),
  ])
const webmOf = (data: Buffer) => durationOf({ type: 'video/webm', data })

describe('the length of a WebM film', () => {
  const scale = element('2ad7b1', Buffer.from('0f4240', 'hex')) // a million nanoseconds a tick

  it('is what its information says, in milliseconds unless it says otherwise', () => {
    expect(webmOf(webm({ info: element('4489', float(95_500)) }))).toBe(95.5)
    expect(webmOf(webm({ info: Buffer.concat([scale, element('4489', float(8000))]) }))).toBe(8)
    const slow = element('2ad7b1', Buffer.from('1e8480', 'hex'))
    expect(webmOf(webm({ info: Buffer.concat([slow, element('4489', float(8000))]) }))).toBe(16)
  })

  it.each(['ff', '01ffffffffffffff'])('is found in a segment of unknown size: %s', (size) => {
    expect(webmOf(webm({ info: element('4489', float(8000)), size }))).toBe(8)
  })

  it.each<[string, Buffer]>([
    ['it was recorded live', webm({ info: scale })],
    ['it is cut short', webm({ info: element('4489', float(8000)) }).subarray(0, 30)],
    ['it is no WebM', Buffer.from('khong phai phim')],
    ['it is empty', Buffer.alloc(0)],
  ])('is unknown where %s', (_why, data) => expect(webmOf(data)).toBeNull())
})

it('has no length: what is no film', () => {
  expect(durationOf({ type: 'image/jpeg', data: mp4(movieHeader({ version: 0, ticks: 8000 })) })).toBeNull()
})
