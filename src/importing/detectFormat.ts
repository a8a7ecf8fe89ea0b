import { checkPackage } from './checkPackage'
import { fileKind } from './fileKind'
import type { Step, StepFailure } from './manuscript'

export type ManuscriptFormat = 'docx' | 'text' | 'html'

const FORMATS: Readonly<Record<string, ManuscriptFormat>> = { docx: 'docx', txt: 'text', html: 'html', htm: 'html' }
const LARGEST: Readonly<Record<ManuscriptFormat, number>> = {
  docx: 50 * 1024 * 1024,
  text: 2 * 1024 * 1024,
  html: 20 * 1024 * 1024, // pictures may stand inside
}
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le') // MS-OFFCRYPTO 1.3.2: a Word file with a password

/**
 * Which kind of manuscript a file is: by its name, and by its content, which must agree. Files that can't be read are refused
 * with what the person can do about it. Word files are unpacked once within bounds before anything else reads them.
 */
export const detectFormat = async ({
  fileName,
  bytes,
}: {
  fileName: string
  bytes: Uint8Array
}): Promise<Step<ManuscriptFormat>> => {
  if (bytes.length === 0) return refused('empty', 'tệp rỗng')
  const extension = /\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? ''
  if (extension === 'docm' || extension === 'dotm') return MACROS
  const detected = await fileKind(bytes)
  if (detected?.ext === 'cfb') return refuseOldOffice(bytes)
  const format = FORMATS[extension]
  if (!format)
    return refused(
      'unknown_type',
      `chỉ nhận .docx, .txt và .html, không nhận ${extension ? `.${extension}` : 'tệp không có đuôi'}`,
    )
  if (bytes.length > LARGEST[format]) return refused('too_large', `tệp lớn hơn ${LARGEST[format] / 1024 / 1024} MB`)
  if (format === 'docx') return checkWord(bytes)
  const isOther = detected !== null && !TEXT_TYPES.has(detected.mime) && !hasTextMark(bytes)
  return isOther ? mismatch(detected.ext, extension) : { ok: true, result: format }
}

const TEXT_TYPES: ReadonlySet<string> = new Set(['application/xml', 'text/html', 'text/vtt', 'text/calendar'])

/** A byte order mark of UTF-8 or UTF-16; to a detector of files it may look like sound. */
const hasTextMark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0xef && second === 0xbb)

const checkWord = (bytes: Uint8Array): Step<ManuscriptFormat> => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return refused('type_mismatch', 'tên tệp là .docx nhưng nội dung không phải là tệp Word')
  const unpacked = checkPackage(bytes)
  if (!unpacked.ok) return unpacked
  const names = new Set(unpacked.result)
  if (unpacked.result.some((name) => /vbaproject\.bin$/i.test(name))) return MACROS
  if (names.has('word/document.xml') || [...names].some((name) => /^word\/document\d*\.xml$/.test(name)))
    return { ok: true, result: 'docx' }
  if (names.has('_rels/.rels'))
    return refused('type_mismatch', 'tên tệp là .docx nhưng nội dung không phải là văn bản Word')
  return refused('type_mismatch', 'tên tệp là .docx nhưng nội dung là một tệp nén khác')
}

const refuseOldOffice = (bytes: Uint8Array): StepFailure =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_STREAM)
    ? refused('encrypted', 'tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại')
    : refused('old_word', 'đây là tệp Word đời cũ (.doc); hãy mở bằng Word và lưu lại thành .docx')

const mismatch = (found: string, extension: string): StepFailure =>
  refused('type_mismatch', `tên tệp là .${extension} nhưng nội dung là .${found}`)

const refused = (code: StepFailure['code'], reason: string): StepFailure => ({ ok: false, code, reason })

const MACROS = refused('macros', 'tệp có mã lệnh (macro) nên không được nhận; hãy lưu lại thành .docx không có macro')
