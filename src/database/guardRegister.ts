import { ProductError } from '../errors'
import type { LedgeredRegister } from '../workflow/registers/registerEvent'
import { SETTINGS } from '../workflow/registers/settings'
import type { RawDatabase } from './rawDatabase'

const OF_SETTINGS = ['proposal', 'proposedAt', 'moves', 'pending', 'pendingSince'] as const

/** Columns that a save leaves as they are: a setting and its events change by two persons' actions. A person's roles come with their events. */
const KEPT: Record<LedgeredRegister, readonly string[]> = {
  topics: [...OF_SETTINGS, ...SETTINGS.topics.columns],
  units: [...OF_SETTINGS, ...SETTINGS.units.columns],
  people: [],
}

/**
 * A save of a register's row becomes a compare-and-set on the revision that it read, and never writes what decides. @throws ProductError
 * setting_changed when somebody was faster; not_permitted without an id and a revision, which would reach every row.
 */
export const guardRegister = async ({
  raw,
  collection,
  id,
  data,
}: {
  raw: RawDatabase
  collection: LedgeredRegister
  id: number | string | undefined
  data: Record<string, unknown>
}) => {
  const { rev } = data
  if (id === undefined || typeof rev !== 'number') {
    throw new ProductError('not_permitted', 'Danh mục này chỉ lưu từng mục một.')
  }
  const kept = ['id', 'createdAt', ...KEPT[collection]]
  const saved = Object.fromEntries(
    Object.entries(data).filter(([name, value]) => !kept.includes(name) && value !== undefined),
  )
  const where = { id: { equals: id }, rev: { equals: rev } }
  const row = await raw.updateOne({ collection, where, data: { ...saved, rev: rev + 1 }, options: { atomic: true } })
  if (row === null) {
    throw new ProductError(
      'setting_changed',
      'Mục này vừa được người khác lưu. Chưa lưu được; hãy tải lại rồi sửa tiếp.',
    )
  }
  return row
}
