import { createHash } from 'node:crypto'

/** Lower-case hex SHA-256 (64 digits) of bytes, or of a text in UTF-8. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
