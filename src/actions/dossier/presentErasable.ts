import type { HashedBlock } from '../../editions/edition'
import { ProductError } from '../../errors'
import { hasAnyRole, TYPED_WORD_READERS } from '../../workflow/textRights'
import type { About } from './answerAbout'
import { presentBlock } from './presentBlock'

interface Target {
  target: 'block' | 'text'
  id: string
  words: string
}

interface TypedName {
  name: string
  display: string
}

/** Typed words as people know them: the names of a redaction are kept as a list, tags too. */
const wordsOf = ({ field, text }: { field?: unknown; text?: unknown }): string => {
  const words = String(text ?? '')
  if (field === 'names') {
    return (JSON.parse(words) as TypedName[]).map(({ name, display }) => `${name} → ${display}`).join(', ')
  }
  return field === 'tags' ? (JSON.parse(words) as string[]).join(', ') : words
}

/**
 * GET /api/<kind>/:id/erasable: frozen blocks and typed words of a story that an order could erase, each once; for those who read
 * typed words, since hidden names are among them. @throws ProductError not_permitted.
 */
export const presentErasable = async ({ payload, row, actor }: About): Promise<{ targets: Target[] }> => {
  if (!hasAnyRole({ actor, roles: TYPED_WORD_READERS }))
    throw new ProductError(
      'not_permitted',
      'Danh sách này có cả những tên đã được che nên chỉ mở cho biên tập viên, Tổng biên tập và Tổ công tác phối hợp.',
    )
  const query = { where: { story: { equals: row.id } }, pagination: false, depth: 0, overrideAccess: true } as const
  const [editions, reasons] = await Promise.all([
    payload.find({ collection: 'editions', ...query }),
    payload.find({ collection: 'reasons', ...query }),
  ])
  const blocks = editions.docs
    .flatMap(({ blocks: list }) => list as HashedBlock[])
    .map(presentBlock)
    .flatMap(({ hash, words }): Target[] => (words === null ? [] : [{ target: 'block', id: hash, words }]))
  const texts = reasons.docs
    .filter(({ erasedAt }) => !erasedAt)
    .map(({ id, field, text }): Target => ({ target: 'text', id: String(id), words: wordsOf({ field, text }) }))
  return { targets: [...new Map([...blocks, ...texts].map((one) => [one.id, one])).values()] }
}
