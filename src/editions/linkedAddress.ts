import { type LinkAddress, linkAddress } from './linkAddress'
import type { RichTextNode } from './storyText'

/** The checked address of a link or autolink node; a link to a row of the system is refused, since readers can't follow it. */
export const linkedAddress = ({ fields }: RichTextNode): LinkAddress => {
  if (typeof fields !== 'object' || fields === null) return broken
  if ('linkType' in fields && fields.linkType === 'internal') return internal
  return 'url' in fields && typeof fields.url === 'string' ? linkAddress(fields.url) : broken
}

const broken: LinkAddress = { ok: false, message: 'Liên kết hỏng: không có địa chỉ. Hãy gắn lại liên kết.' }

const internal: LinkAddress = {
  ok: false,
  message: 'Liên kết tới một mục trong hệ thống không dùng được; hãy dán địa chỉ trang đã đăng của bài đó.',
}
