import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { ProductError } from '../../errors'

/** A manuscript as the panel sends it: one file, the topics it is about, and whether the person wants it beside one of the same name. */
export interface SentManuscript {
  file: string
  bytes: Uint8Array
  topics: string[]
  isWantedTwice: boolean
}

const MOST_TOPICS = 20
const fields = z.object({
  file: z.instanceof(File),
  topics: z.array(z.string().min(1).max(100)).max(MOST_TOPICS),
  again: z.enum(['yes']).nullable(),
})

/** The form that a request carries. @throws ProductError bad_request for what is no form, or one without a file. */
export const readImport = async (req: PayloadRequest): Promise<SentManuscript> => {
  const form = await readForm(req)
  const parsed = fields.safeParse({
    file: form?.get('file'),
    topics: form?.getAll('topic'),
    again: form?.get('again'),
  })
  if (!parsed.success)
    throw new ProductError('bad_request', 'Chưa chọn tệp nào, hoặc chủ đề không hợp lệ. Chưa nhập gì.')
  const { file, topics, again } = parsed.data
  return {
    file: baseName(file.name),
    bytes: new Uint8Array(await file.arrayBuffer()),
    topics: [...new Set(topics)],
    isWantedTwice: again === 'yes',
  }
}

const readForm = async (req: PayloadRequest): Promise<FormData | undefined> => {
  try {
    return await req.formData?.()
  } catch (cause) {
    throw new ProductError('bad_request', 'Tệp gửi lên không đọc được trọn. Chưa nhập gì; hãy thử lại.', { cause })
  }
}

/** Old browsers send whole paths; what is shown to people and decides the format is the last part. */
const baseName = (name: string): string => name.split(/[\\/]/).at(-1) ?? ''
