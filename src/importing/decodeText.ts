import { errorCode } from './errorCode'
import type { Step, StepFailure } from './manuscript'

const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/

/**
 * The text of a .txt or .html file: UTF-8 (with or without byte order mark) or UTF-16 (either order; without a mark it is
 * told by its zero bytes). Line ends become `\n`. Old Vietnamese encodings (TCVN3, VNI, Windows-1258) can't be told apart
 * safely, so what isn't Unicode is refused.
 */
export const decodeText = (bytes: Uint8Array): Step<string> => {
  const text = decode({ bytes, encoding: encodingOf(bytes) })
  if (text === null) return notUnicode
  if (BINARY.test(text)) return notText
  if (text.trim() === '') return empty
  return { ok: true, result: text.replace(/\r\n?/g, '\n') }
}

const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 1_000)
  const zeros = [0, 1].map((side) => start.filter((byte, index) => index % 2 === side && byte === 0).length)
  const [even = 0, odd = 0] = zeros
  if (even + odd < start.length / 10) return 'utf-8'
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const decode = ({ bytes, encoding }: { bytes: Uint8Array; encoding: string }): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null
    throw error
  }
}

const notUnicode: StepFailure = {
  ok: false,
  code: 'not_utf8',
  reason: 'chữ không ở bảng mã Unicode (có thể là TCVN3 hoặc VNI); hãy lưu lại với bảng mã UTF-8',
}
const notText: StepFailure = { ok: false, code: 'type_mismatch', reason: 'nội dung không phải là văn bản' }
const empty: StepFailure = { ok: false, code: 'empty', reason: 'tệp không có chữ nào' }
