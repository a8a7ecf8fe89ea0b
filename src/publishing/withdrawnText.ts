import type { Kind } from '../workflow/kinds'
import type { Publication } from './publication'

const WHAT: Record<Kind, string> = {
  article: 'Bài viết',
  answer: 'Câu trả lời',
  clip: 'Clip',
  release: 'Thông cáo',
  page: 'Trang',
}

/** What a text is called for readers once its title was taken out: links and lists need some words. */
export const titleLeft = (kind: Kind): string => `${WHAT[kind]} đã được lược tiêu đề`

/**
 * Answers what stands where a withdrawn text stood: a heading made from its kind alone and the public notice. Never a word of the
 * text, its title included.
 */
export const withdrawnText = (publication: Publication): { heading: string; notice: string; at: string } => ({
  heading: `${WHAT[publication.kind]} đã được gỡ`,
  notice: publication.withdrawal?.notice ?? 'Nội dung này đã được toà soạn gỡ xuống.',
  at: publication.withdrawal?.at ?? publication.changedAt,
})
