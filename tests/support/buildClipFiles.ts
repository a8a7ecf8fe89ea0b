import { randomBytes } from 'node:crypto'

const box = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.length, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}

/** An MP4 as small as one can be told by its content (ISO 14496-12: file type, then free space), unlike any other. */
export const buildMp4 = (): Buffer =>
  Buffer.concat([box('ftyp', Buffer.from('isom\0\0\x02\0isommp41', 'latin1')), box('free', randomBytes(64))])

const element = (id: number[], content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(id), Buffer.from([0x80 | content.length]), content])

/** A Matroska file as small as one can be told by its content (RFC 8794: the header names the kind of document). */
export const buildMatroska = (documentType: 'webm' | 'matroska'): Buffer =>
  Buffer.concat([
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], Buffer.from(documentType))),
    element([0xec], randomBytes(64)),
  ])

/** Captions that say the words. */
export const buildVtt = (words: string): Buffer => Buffer.from(`WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n${words}\n`)
