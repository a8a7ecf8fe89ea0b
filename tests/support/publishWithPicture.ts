import type { Payload } from 'payload'
import sharp from 'sharp'
import { richTextNode } from '../../src/editions/richTextNode'
import { richTextOf } from '../../src/editions/richTextOf'
import { runRelay } from '../../src/relay/runRelay'
import { confirmedArticle } from './confirmedArticle'
import { act } from './newsroomActs'

/** An article with a picture that one unit confirmed, and that readers have. Answers its id. */
export const publishWithPicture = async ({ payload }: { payload: Payload }): Promise<string> => {
  const data = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#335577' } })
    .jpeg()
    .toBuffer()
  const picture = await payload.create({
    collection: 'media',
    data: { alt: 'Ảnh thử', rights: 'Của toà soạn', consent: 'not_needed' },
    file: { data, name: 'anh.jpg', mimetype: 'image/jpeg', size: data.length },
    overrideAccess: true,
  })
  const { paragraph, text, upload } = richTextNode
  const figure = upload(String(picture.id), { caption: 'Chú thích.' })
  const body = richTextOf([paragraph([text('Đoạn thứ nhất.', 0)]), figure])
  const id = await confirmedArticle({ payload, text: { body } })
  await act({ payload, by: 'chiefEditor', id, action: 'publish' })
  await runRelay(payload)
  return id
}
