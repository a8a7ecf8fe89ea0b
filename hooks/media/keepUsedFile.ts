import type { CollectionBeforeChangeHook } from 'payload'
import { listKey } from '../../src/text/listKey'
import { refuse } from '../saves/refuse'
import type { MediaFacts } from './checkMedia'

const FROZEN = ['alt', 'caption', 'credit'] as const

/** A new row takes what was measured of its file; of a row that an edition uses, what the edition froze no longer changes (design: Editions). */
export const keepUsedFile: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') {
    const facts = req.context.mediaFacts as MediaFacts | undefined
    if (!facts) throw refuse({ code: 'bad_request', message: 'Chưa chọn tệp nào.' })
    return { ...data, ...facts }
  }
  const changed = FROZEN.filter((name) => data[name] !== undefined && (data[name] ?? '') !== (originalDoc[name] ?? ''))
  if (changed.length === 0) return data
  // Whether an edition uses the file is a fact of the log, whoever asks.
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: { mediaKey: { contains: listKey([String(originalDoc.id)]) } },
    overrideAccess: true,
  })
  if (totalDocs > 0)
    throw refuse({
      code: 'not_permitted',
      message:
        'Ảnh, clip này đã nằm trong một bản đóng băng nên mô tả, chú thích, nguồn không đổi được. Hãy tải lên thành mục mới.',
    })
  return data
}
