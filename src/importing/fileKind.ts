import { fileTypeFromBuffer } from 'file-type'

/** What kind of file bytes are, by content; null when they are none of the known kinds (plain text is none). Never throws. */
export const fileKind = async (bytes: Uint8Array): Promise<{ ext: string; mime: string } | null> => {
  try {
    return (await fileTypeFromBuffer(bytes)) ?? null
  } catch {
    return null // damaged beyond recognition: the detector unpacks archives and fails with their errors
  }
}
