import { ProductError } from '../../errors'
import type { ErasureTarget } from '../../workflow/story'
import { hasAnyRole, TYPED_WORD_READERS } from '../../workflow/textRights'
import { loadErasable } from '../facts/loadErasable'
import type { About } from './answerAbout'
import { presentBlock } from './presentBlock'
import { typedWords } from './typedWords'

interface Target {
  target: ErasureTarget['kind']
  id: string
  words: string
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
  const { blocks, texts } = await loadErasable({ payload, story: row.id })
  const shown = blocks
    .map(presentBlock)
    .flatMap(({ hash, words }): Target[] => (words === null ? [] : [{ target: 'block', id: hash, words }]))
  const typed = texts.map(({ id, field, text }): Target => ({ target: 'text', id, words: typedWords({ field, text }) }))
  return { targets: [...new Map([...shown, ...typed].map((one) => [one.id, one])).values()] }
}
