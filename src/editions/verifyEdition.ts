import { blockHash } from './blockHash'
import type { Edition } from './edition'
import { editionHash } from './editionHash'

/** Whether an edition still is what its hash names; if not, the first place that differs. `index` counts blocks from 0. */
export type EditionVerification =
  | { ok: true }
  | { ok: false; code: 'block_altered'; index: number; listed: string; computed: string; message: string }
  | { ok: false; code: 'list_altered'; listed: string; computed: string; message: string }

/**
 * Recomputes every hash of an edition. A block erased by order (null) keeps its listed hash, so that the rest still
 * verifies; a block altered, added, removed or re-ordered is found. `hash` is the hash by which others name the edition
 * (event, clearance, publication); without it the edition's own is believed.
 */
export const verifyEdition = (edition: Edition, hash: string = edition.hash): EditionVerification => {
  for (const [index, { hash: listed, block }] of edition.blocks.entries()) {
    if (block === null) continue
    const computed = blockHash(block)
    if (computed === listed) continue
    const message = `Khối thứ ${index + 1} không còn đúng với mã băm đã ghi: nội dung đã bị sửa sau khi đóng băng.`
    return { ok: false, code: 'block_altered', index, listed, computed, message }
  }
  const computed = editionHash(edition.blocks.map((block) => block.hash))
  if (computed === hash && computed === edition.hash) return { ok: true }
  const message = 'Danh sách khối không còn đúng với mã băm của bản đóng băng: có khối bị thêm, bớt hoặc đổi chỗ.'
  return { ok: false, code: 'list_altered', listed: hash, computed, message }
}
