import { canonicalJson } from '../editions/canonicalJson'
import type { Publication } from './publication'
import { type PublicationRow, publicationRow } from './publicationRow'

/** What a stored column is called when it is not what the log says. */
const COLUMNS: Record<string, string> = {
  path: 'địa chỉ',
  oldPathsKey: 'địa chỉ cũ',
  live: 'tình trạng đăng',
  section: 'chuyên mục',
  publication: 'lời hoặc dữ kiện của bài',
}

/** Names of sections, special subjects and units come from registers that people keep: they may be called otherwise by now. */
const withoutRegisterNames = (publication: Publication): Publication => ({
  ...publication,
  section: publication.section && { ...publication.section, label: '' },
  special: publication.special && { ...publication.special, label: '' },
  clearance: publication.clearance && {
    ...publication.clearance,
    checks: publication.clearance.checks.map((check) => ({ ...check, unit: '' })),
  },
})

const comparable = (name: string, value: unknown): string =>
  canonicalJson(
    JSON.parse(JSON.stringify(name === 'publication' ? withoutRegisterNames(value as Publication) : (value ?? null))),
  )

const isSame = ({ name, stored, folded }: { name: string; stored: unknown; folded: unknown }): boolean => {
  // A row altered by hand may hold anything at all: what has not even the shape of a publication is not the same.
  try {
    return comparable(name, stored) === comparable(name, folded)
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/**
 * Answers in Vietnamese what of a stored publication differs from the one that the log gives, or null when nothing does. `folded` null =
 * by the log, readers have nothing; `stored` null = the row is missing. Names kept in registers are not compared.
 */
export const publicationFault = ({
  stored,
  folded,
}: {
  stored: Record<string, unknown> | null
  folded: Publication | null
}): string | null => {
  if (folded === null) return stored === null ? null : 'có trên trang mà nhật ký không có việc đăng nào'
  if (stored === null) return 'mất bản đăng mà nhật ký nêu'
  const row: PublicationRow = publicationRow(folded)
  const differing = Object.keys(row).filter((name) => !isSame({ name, stored: stored[name], folded: row[name] }))
  if (differing.length === 0) return null
  const names = differing.map((name) => COLUMNS[name] ?? `cột ${name}`)
  return `khác với nhật ký: ${names.join(', ')}; bản đăng đã bị sửa ngoài quy trình`
}
