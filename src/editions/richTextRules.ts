import { linkedAddress } from './linkedAddress'
import type { RichTextNode } from './storyText'
import { uploadedMedia } from './uploadedMedia'

/** What one type of rich-text node may be: its Vietnamese name in places, its children, and what is wrong with it (or null). */
export interface RichTextRule {
  label: string
  children: readonly string[]
  refusal: (node: RichTextNode) => RichTextRefusal | null
}

export interface RichTextRefusal {
  code: 'wrong_type' | 'link_refused' | 'heading_level' | 'list_type' | 'media_missing'
  message: string
}

const WORDS = ['text', 'tab', 'linebreak'] as const
const INLINE = [...WORDS, 'link', 'autolink'] as const
const KNOWN_FORMATS = 0b111_1111_1111 // the eleven text formats of lexical 0.50
const DANGEROUS_STYLE = /url|image|[\\@]/i // a style may colour, never fetch
const LARGEST_SPAN = 100

const wrongType = (message: string): RichTextRefusal => ({ code: 'wrong_type', message })
const nothing = () => null

const refuseText = ({ text, format, style }: RichTextNode): RichTextRefusal | null => {
  if (typeof text !== 'string') return wrongType('Đoạn chữ này không có nội dung dạng chữ.')
  if (format !== undefined && !isWholeNumber(format, 0, KNOWN_FORMATS)) return wrongType('Kiểu chữ không nhận ra được.')
  if (style === undefined || style === null) return null
  if (typeof style !== 'string' || DANGEROUS_STYLE.test(style))
    return wrongType('Kiểu trình bày của chữ không được phép.')
  return null
}

const refuseHeading = ({ tag }: RichTextNode): RichTextRefusal | null =>
  tag === 'h2' || tag === 'h3' || tag === 'h4'
    ? null
    : { code: 'heading_level', message: 'Tiêu đề mục chỉ có ba cấp: 2, 3 và 4.' }

const refuseList = ({ listType, start }: RichTextNode): RichTextRefusal | null => {
  if (listType !== 'bullet' && listType !== 'number') {
    return { code: 'list_type', message: 'Danh sách phải là danh sách dấu đầu dòng hoặc danh sách đánh số.' }
  }
  if (start === undefined || isWholeNumber(start, 0, 100_000)) return null
  return wrongType('Số bắt đầu của danh sách không hợp lệ.')
}

const refuseCell = ({ colSpan, rowSpan, headerState }: RichTextNode): RichTextRefusal | null => {
  const spans = [colSpan, rowSpan].filter((span) => span !== undefined)
  if (!spans.every((span) => isWholeNumber(span, 1, LARGEST_SPAN))) return wrongType('Ô gộp của bảng không hợp lệ.')
  if (headerState === undefined || isWholeNumber(headerState, 0, 3)) return null
  return wrongType('Ô tiêu đề của bảng không hợp lệ.')
}

const refuseLink = (node: RichTextNode): RichTextRefusal | null => {
  const address = linkedAddress(node)
  return address.ok ? null : { code: 'link_refused', message: address.message }
}

const refuseUpload = (node: RichTextNode): RichTextRefusal | null =>
  uploadedMedia(node) === null
    ? { code: 'media_missing', message: 'Ảnh chưa tải lên xong hoặc không nằm trong kho dữ liệu truyền thông.' }
    : null

const isWholeNumber = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most

/**
 * The allow-list of the rich text editor's nodes, as @payloadcms/richtext-lexical 3.90.2 writes them. A type that has no row
 * here is refused; properties not named here are harmless (nothing is made from them) and are left alone.
 */
export const RICH_TEXT_RULES: ReadonlyMap<string, RichTextRule> = new Map(
  Object.entries({
    root: {
      label: 'bài',
      children: ['paragraph', 'heading', 'quote', 'list', 'table', 'upload', 'horizontalrule'],
      refusal: nothing,
    },
    paragraph: { label: 'đoạn', children: INLINE, refusal: nothing },
    heading: { label: 'tiêu đề mục', children: INLINE, refusal: refuseHeading },
    quote: { label: 'trích dẫn', children: [...INLINE, 'paragraph'], refusal: nothing },
    list: { label: 'danh sách', children: ['listitem'], refusal: refuseList },
    listitem: { label: 'mục', children: [...INLINE, 'paragraph', 'list'], refusal: nothing },
    table: { label: 'bảng', children: ['tablerow'], refusal: nothing },
    tablerow: { label: 'hàng', children: ['tablecell'], refusal: nothing },
    tablecell: { label: 'ô', children: [...INLINE, 'paragraph', 'heading', 'quote', 'list'], refusal: refuseCell },
    upload: { label: 'ảnh', children: [], refusal: refuseUpload },
    horizontalrule: { label: 'đường kẻ', children: [], refusal: nothing },
    link: { label: 'liên kết', children: WORDS, refusal: refuseLink },
    autolink: { label: 'liên kết', children: WORDS, refusal: refuseLink },
    text: { label: 'chữ', children: [], refusal: refuseText },
    tab: { label: 'dấu tab', children: [], refusal: nothing },
    linebreak: { label: 'xuống dòng', children: [], refusal: nothing },
  } satisfies Record<string, RichTextRule>),
)
