import { fileTypeFromBuffer } from 'file-type'
import { type MediaKind, mediaKind } from '../../src/editions/mediaKind'

const WEBVTT = /^\uFEFF?WEBVTT(?:[ \t][^\n]*)?(?:\r?\n|$)/

const decodeUtf8 = (data: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
  } catch {
    // Not text: the answer itself says so.
    return null
  }
}

/** What a file is by its content, never by its name or by what the client says; null = not one of the allowed kinds. */
export const mediaKindOf = async (data: Buffer): Promise<{ kind: MediaKind; type: string } | null> => {
  const found = await fileTypeFromBuffer(data)
  if (found && found.mime !== 'text/vtt') {
    const kind = mediaKind(found.mime)
    return kind ? { kind, type: found.mime } : null
  }
  const text = decodeUtf8(data)
  return text !== null && WEBVTT.test(text) ? { kind: 'captions', type: 'text/vtt' } : null
}
