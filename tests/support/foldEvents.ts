import type { Block } from '../../src/editions/block'
import { type FoldedEvent, foldPublication, type Lookups } from '../../src/publishing/foldPublication'
import type { Publication } from '../../src/publishing/publication'
import type { EventData } from '../../src/workflow/eventData'

export const STORY = '01936e5c-0000-7000-8000-0000abcd1234'
export const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })

export const FIRST = [
  { hash: 'title', block: { type: 'title' as const, text: 'Trao chìa khoá' } },
  { hash: 'private', block: paragraph('Ông Lê Văn A nhận nhà.') },
  { hash: 'stays', block: paragraph('Hai bên ký biên bản.') },
]
const SECOND = [
  { hash: 'title', block: { type: 'title' as const, text: 'Trao chìa khoá' } },
  { hash: 'stays', block: paragraph('Hai bên ký biên bản.') },
  { hash: 'new', block: paragraph('Vụ việc đã xong.') },
]

export const lookups = (overrides: Partial<Lookups> = {}): Lookups => ({
  editions: new Map([
    ['first', FIRST],
    ['second', SECOND],
  ]),
  texts: new Map([
    ['item', 'Trao chìa khoá'],
    ['wrong', 'Ngày 2'],
    ['right', 'Ngày 3'],
    ['apology', 'Toà soạn xin lỗi'],
    ['note', 'Thêm số liệu'],
    ['notice', 'Bài đã được gỡ'],
    ['names', '[{"name":"Lê Văn A","display":"initials"}]'],
    ['why', 'Dữ liệu cá nhân'],
    ['slug', 'Địa chỉ mới'],
    ['tags', '["nhà ở"]'],
    ['printIssue', 'Số 47, 20/11/2026'],
    ['oldPath', '/cu/trao-chia-khoa'],
    ['objection', 'Chưa đúng ngày'],
    ['decision', 'Theo biên bản'],
  ]),
  verdicts: new Map([['v1', { reasons: [{ id: 'objection', sha256: 'x' }] }]]),
  sections: new Map([['ket-qua', 'Kết quả công tác']]),
  specials: new Map([['cd-3', 'Chuyên đề tháng 11']]),
  units: new Map([['cuc', 'Cục Quản lý']]),
  files: new Map(),
  ...overrides,
})

export const ref = (id: string) => ({ id, sha256: 'x' })

let seq = 0
export const event = (action: string, data: EventData = {}, day = '20'): FoldedEvent => {
  seq += 1
  return { seq, action, at: `2026-11-${day}T03:00:00.000Z`, data }
}

export const published = (data: EventData = {}) =>
  event('publish', { edition: 'first', number: 1, ground: 'checked', clearedAt: '2026-11-19T03:00:00.000Z', ...data })

export const fold = (events: FoldedEvent[], overrides: Partial<Lookups> = {}): Publication | null =>
  foldPublication({ story: STORY, kind: 'article', events, lookups: lookups(overrides) })

export const words = (publication: Publication | null): string => JSON.stringify(publication)
