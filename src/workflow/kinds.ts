/** The kinds of text, each its own collection, with the Vietnamese name people see and the first part of its public address. */
export const KINDS = {
  article: { collection: 'articles', label: 'Bài viết', path: 'bai' },
  answer: { collection: 'answers', label: 'Hỏi – đáp', path: 'hoi-dap' },
  clip: { collection: 'clips', label: 'Clip', path: 'clip' },
  release: { collection: 'releases', label: 'Thông cáo', path: 'thong-cao' },
  page: { collection: 'pages', label: 'Trang', path: 'trang' },
} as const

export type Kind = keyof typeof KINDS

export const KIND_NAMES = Object.keys(KINDS) as Kind[]
export const TEXT_COLLECTIONS = KIND_NAMES.map((kind) => KINDS[kind].collection)

/** Answers whether a word that came from outside names a kind. */
export const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name)

/** Answers the kind that a collection stores, or null when the slug is not a collection of texts. */
export const kindOfCollection = (slug: string): Kind | null =>
  KIND_NAMES.find((kind) => KINDS[kind].collection === slug) ?? null
