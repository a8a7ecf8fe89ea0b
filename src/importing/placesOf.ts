import type { ManuscriptBlock } from './manuscript'

const LABELS = {
  paragraph: 'đoạn',
  heading: 'tiêu đề mục',
  quote: 'trích dẫn',
  picture: 'ảnh',
  rule: 'đường kẻ',
} as const

/** Where each block stands, in the words of walkRichText and counted from 1: "đoạn 3", "danh sách 1 › mục 2", "bảng 1 › hàng 2". */
export const placesOf = (blocks: readonly ManuscriptBlock[]): ReadonlyMap<ManuscriptBlock, string> => {
  const counts = new Map<string, number>()
  const places = new Map<ManuscriptBlock, string>()
  let previous: ManuscriptBlock['type'] | null = null
  let inner = 0
  for (const block of blocks) {
    const label = labelOf(block)
    const begins = block.type === 'table_row' ? block.first : block.type !== 'list_item' || previous !== 'list_item'
    if (begins) counts.set(label, (counts.get(label) ?? 0) + 1)
    inner = begins ? 1 : inner + 1
    const place = `${label} ${counts.get(label) ?? 1}`
    if (block.type === 'list_item') places.set(block, `${place} › mục ${inner}`)
    else if (block.type === 'table_row') places.set(block, `${place} › hàng ${inner}`)
    else places.set(block, place)
    previous = block.type
  }
  return places
}

const labelOf = (block: ManuscriptBlock): string => {
  if (block.type === 'list_item') return 'danh sách'
  return block.type === 'table_row' ? 'bảng' : LABELS[block.type]
}
