/** What a file is, with the Vietnamese name people see (R106: the media data store). */
export const MEDIA_KINDS = {
  picture: 'ảnh',
  clip: 'clip MP4 hoặc WebM',
  captions: 'phụ đề WebVTT',
  document: 'văn bản PDF',
} as const

export type MediaKind = keyof typeof MEDIA_KINDS

const KIND_OF_TYPE: ReadonlyMap<string, MediaKind> = new Map([
  ['image/jpeg', 'picture'],
  ['image/png', 'picture'],
  ['image/webp', 'picture'],
  ['video/mp4', 'clip'],
  ['video/webm', 'clip'],
  ['text/vtt', 'captions'],
  ['application/pdf', 'document'],
])

/** Answers what a file of a MIME type is to the newsroom; null = none of the kinds it keeps. */
export const mediaKind = (type: string): MediaKind | null => KIND_OF_TYPE.get(type) ?? null

/** The MIME types of the files of one kind, or of every kind. */
export const mediaTypes = (kind?: MediaKind): string[] =>
  [...KIND_OF_TYPE].filter(([, own]) => kind === undefined || own === kind).map(([type]) => type)
