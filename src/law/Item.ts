import type { DocumentMention } from './DocumentMention'
import type { Locator } from './Locator'

/** What a text consists of for the grammar of citations, in order. Offsets are indexes of tokens, half open. */
export type Item =
  | { readonly kind: 'locator'; readonly locator: Locator }
  | { readonly kind: 'document'; readonly document: DocumentMention }
  /** Chương, Mục, Phụ lục, tiết, đoạn, câu: levels that are passed over. */
  | { readonly kind: 'level'; readonly from: number; readonly next: number }
  /** `list`: , ; và hoặc; `of`: của; `range`: đến, tới, dashes; `weak`: tại, trong, theo … right after a locator only. */
  | { readonly kind: 'link'; readonly link: 'list' | 'of' | 'range' | 'weak'; readonly from: number }
  | { readonly kind: 'open' | 'close' | 'stop' | 'text' }
