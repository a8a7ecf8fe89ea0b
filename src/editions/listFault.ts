import { z } from 'zod'

const id = z.string().trim().min(1).max(200)
const bylines = z.strictObject({ person: id.nullish(), name: z.string().trim().min(1).max(200) })

/** What each list of a text or a register may hold: the most items, the shape of one, and that shape in words. A line may be empty: the panel saves while people type. */
const LISTS = {
  bylines: {
    most: 50,
    item: bylines,
    words: 'mỗi tác giả phải có tên dài không quá 200 ký tự, và người của toà soạn được chọn từ danh sách',
  },
  lines: { most: 200, item: z.string().max(1000), words: 'mỗi mục phải là một dòng chữ dài không quá 1.000 ký tự' },
  topics: { most: 50, item: id, words: 'mỗi mục phải là một chủ đề được chọn từ danh sách' },
  units: { most: 50, item: id, words: 'mỗi mục phải là một đơn vị được chọn từ danh sách' },
} as const satisfies Record<string, { most: number; item: z.ZodType; words: string }>

export type ListName = keyof typeof LISTS

/**
 * Answers why a value cannot be saved as this list, as a Vietnamese sentence that names the place; null = it can. Json columns take
 * anything otherwise, and what is saved is read by every rule.
 */
export const listFault = ({ list, value }: { list: ListName; value: unknown }): string | null => {
  if (value === undefined || value === null) return null
  const { most, item, words } = LISTS[list]
  if (!Array.isArray(value)) return 'Phải là một danh sách. Chưa lưu gì.'
  if (value.length > most)
    return `Danh sách có ${value.length} mục, nhiều nhất là ${most} mục. Hãy bỏ bớt. Chưa lưu gì.`
  const wrong = value.findIndex((one) => !item.safeParse(one).success)
  return wrong === -1 ? null : `Mục thứ ${wrong + 1} không dùng được: ${words}. Chưa lưu gì.`
}
