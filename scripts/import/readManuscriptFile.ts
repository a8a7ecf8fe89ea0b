import { readFile } from 'node:fs/promises'
import { errorCode } from '../../src/importing/errorCode'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này',
  EACCES: 'không có quyền đọc',
  EPERM: 'không có quyền đọc',
  EISDIR: 'đây là một thư mục',
  ERR_FS_FILE_TOO_LARGE: 'tệp quá lớn',
}

/** The bytes of a manuscript. @throws Error with a sentence that names the file and the reason when it can't be opened. */
export const readManuscriptFile = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file)
  } catch (cause) {
    const code = errorCode(cause)
    throw new Error(`Không đọc được tệp “${file}”: ${REASONS[code] ?? `hệ điều hành báo lỗi ${code}`}.`, { cause })
  }
}
