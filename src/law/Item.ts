import type { DocumentMention } from './DocumentMention'
import type { Locator } from './Locator'

export type LinkKind = 'list' | 'of' | 'range' | 'weak'

/** What a text consists of for the grammar of citations, in order. */
export type Item =
  | { readonly kind: 'locator'; readonly locator: Locator }
  | { readonly kind: 'document'; readonly document: DocumentMention }
  /** Chương, Mục, Phụ lục, tiết, đoạn, câu: levels that are passed over. */
  | { readonly kind: 'level' }
  /** `list`: , ; và hoặc; `of`: của; `range`: đến, tới, dashes; `weak`: tại, trong, theo … right after a locator only. */
  | { readonly kind: 'link'; readonly link: LinkKind }
  | { readonly kind: 'open' | 'close' | 'stop' | 'text' }
