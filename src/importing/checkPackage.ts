import { inflateRawSync } from 'node:zlib'
import { errorCode } from './errorCode'
import type { Step, StepFailure } from './manuscript'

/** Bounds of an unpacked Word file, in bytes and entries: far above any manuscript, far below what hurts the server. */
export const PACKAGE_LIMITS = { bytes: 100 * 1024 * 1024, entries: 2_000 } as const

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const STORED = 0
const DEFLATED = 8
const PLACE_OUTSIDE_FILE: ReadonlySet<string> = new Set(['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS'])

/**
 * Unpacks a zip package entry by entry, keeping nothing, and answers its entry names: refuses what is encrypted, broken or
 * would unpack beyond the limits, whatever sizes it claims to have (zip bomb). Follows the central directory, as readers of
 * Word files do (APPNOTE.TXT 4.3; zip64, which no manuscript needs, is refused as broken).
 */
export const checkPackage = (bytes: Uint8Array): Step<string[]> => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return unpackAll(zip)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge
    if (PLACE_OUTSIDE_FILE.has(code) || code.startsWith('Z_')) return { ...broken, cause: error }
    throw error
  }
}

const unpackAll = (zip: Buffer): Step<string[]> => {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) return broken
  const count = zip.readUInt16LE(end + 10)
  if (count > PACKAGE_LIMITS.entries) return tooLarge
  const names: string[] = []
  let at = zip.readUInt32LE(end + 16)
  let room = PACKAGE_LIMITS.bytes
  for (let entry = 0; entry < count; entry++) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return broken
    if ((zip.readUInt16LE(at + 8) & 1) !== 0) return encrypted
    const size = unpackedSize({ zip, at, room })
    if (size === null) return broken
    room -= size
    if (room <= 0) return tooLarge
    const nameLength = zip.readUInt16LE(at + 28)
    names.push(zip.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return { ok: true, result: names }
}

/** Bytes that an entry really unpacks to; null when it is packed in a way that Word doesn't use. */
const unpackedSize = ({ zip, at, room }: { zip: Buffer; at: number; room: number }): number | null => {
  const method = zip.readUInt16LE(at + 10)
  const packed = zip.readUInt32LE(at + 20)
  const header = zip.readUInt32LE(at + 42)
  if (zip.readUInt32LE(header) !== LOCAL_HEADER) return null
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  if (start + packed > zip.length) return null
  if (method === STORED) return packed
  if (method !== DEFLATED) return null
  return inflateRawSync(zip.subarray(start, start + packed), { maxOutputLength: room }).length
}

const broken: StepFailure = { ok: false, code: 'broken', reason: 'tệp Word bị hỏng hoặc tải lên chưa trọn' }
const encrypted: StepFailure = {
  ok: false,
  code: 'encrypted',
  reason: 'tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại',
}
const tooLarge: StepFailure = {
  ok: false,
  code: 'too_large',
  reason: 'nội dung giải nén lớn quá mức cho phép (100 MB, 2.000 mục)',
}
