import { isIsoDate } from '../calendar/days'
import { readSha256 } from '../editions/readSha256'
import type { StoryText } from '../editions/storyText'
import type { Kind } from './kinds'

interface Required {
  code: string
  message: string
  isThere: (text: StoryText) => boolean
}

const filled = (value: string | null | undefined): boolean => Boolean(value?.trim())

const hasBody = (text: StoryText): boolean => Boolean(text.body?.root.children?.length)
const body: Required = { code: 'body_missing', message: 'Chưa có nội dung.', isThere: hasBody }
const bylines: Required = {
  code: 'bylines_missing',
  message: 'Chưa có tên tác giả.',
  isThere: ({ bylines: names }) => names.length > 0,
}
const sapo: Required = { code: 'sapo_missing', message: 'Chưa có sapo.', isThere: (text) => filled(text.sapo) }

const ofClip = (
  code: string,
  message: string,
  isThere: (clip: NonNullable<StoryText['clip']>) => boolean,
): Required => ({
  code,
  message,
  isThere: ({ clip }) => clip !== null && isThere(clip),
})

/**
 * What each kind of text must have before the desk gets it (design: submit; R044, R105). A draft may be saved without. An embedded clip
 * has its poster too: lists and feeds show it, and readers of the page get nothing of the film itself.
 */
const REQUIRED: Record<Kind, readonly Required[]> = {
  article: [sapo, body, bylines],
  answer: [
    { code: 'question_missing', message: 'Chưa có câu hỏi.', isThere: (text) => filled(text.question) },
    body,
    {
      code: 'as_of_missing',
      message: 'Chưa ghi trả lời đúng vào ngày nào, hoặc ngày đã ghi không có trong lịch.',
      isThere: ({ asOf }) => isIsoDate(asOf ?? ''),
    },
    {
      code: 'provisions_missing',
      message: 'Chưa ghi điều khoản viện dẫn.',
      isThere: ({ provisions }) => provisions.some(filled),
    },
  ],
  clip: [
    ofClip(
      'clip_missing',
      'Chưa có tệp clip, hoặc địa chỉ nhúng kèm SHA-256 của bản gốc.',
      ({ media, embed, masterSha256 }) => filled(media) || (filled(embed) && readSha256(masterSha256) !== null),
    ),
    ofClip('duration_missing', 'Chưa ghi thời lượng.', ({ durationSeconds }) => (durationSeconds ?? 0) > 0),
    ofClip('poster_missing', 'Chưa có ảnh bìa.', ({ poster }) => filled(poster)),
    ofClip('captions_missing', 'Chưa có phụ đề.', ({ captions }) => filled(captions)),
    ofClip('transcript_missing', 'Chưa có lời thoại.', ({ transcript }) => filled(transcript)),
    ofClip('rights_missing', 'Chưa ghi quyền sử dụng.', ({ rights }) => filled(rights)),
    ofClip('consent_missing', 'Chưa ghi sự đồng ý của người trong hình.', ({ consent }) => filled(consent)),
  ],
  release: [body],
  page: [body],
}

/** Answers what the text still lacks before it can be submitted, each with a code and a Vietnamese sentence. */
export const missingText = (text: StoryText): { code: string; message: string }[] =>
  REQUIRED[text.kind].filter(({ isThere }) => !isThere(text)).map(({ code, message }) => ({ code, message }))
