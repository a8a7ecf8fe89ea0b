import type { HashedBlock } from '../../src/editions/edition'
import { eventOf, type OpenRows } from './openRows'

export type Tamper = [name: string, tamper: (rows: OpenRows) => Promise<unknown>, row: RegExp, fault: RegExp]
/** Every way to damage the log and what stands beside it: what was done, the row that is named for it, and as what. */
export const LOG_DAMAGES: Tamper[] = [
  [
    'an altered event',
    async ({ rowOf, write }) => {
      const row = await rowOf('events', 2)
      await write('events', row.id, { event: { ...eventOf(row), by: 'chiefEditor' } })
    },
    /^events .* \(số 3\)$/,
    /thay đổi/,
  ],
  [
    'an altered hash',
    async ({ rowOf, write }) => write('events', (await rowOf('events', 3)).id, { hash: 'a'.repeat(64) }),
    /số 4/,
    /thay đổi/,
  ],
  ...(['action', 'at', 'story', 'actionId', 'previous'] as const).map(
    (column): Tamper => [
      `an altered column of an event: ${column}`,
      async ({ rowOf, write }) => write('events', (await rowOf('events', 2)).id, { [column]: 'x' }),
      /^events .* \(số 3\)$/,
      new RegExp(`cột ${column} đã bị thay đổi`),
    ],
  ),
  ...[0, -1, null].map(
    (seq): Tamper => [
      `an event outside the chain, at ${seq}`,
      async ({ rowOf, putBack }) => {
        const row = await rowOf('events', 2)
        await putBack('events', { ...row, id: 'forged', seq, event: { ...eventOf(row), action: 'withdraw' } })
      },
      /^events forged$/,
      /ngoài chuỗi/,
    ],
  ),
  [
    'a missing event',
    async ({ remove, rowOf }) => remove('events', (await rowOf('events', 1)).id),
    /số 3/,
    /thiếu sự kiện số 2/,
  ],
  [
    're-ordered events',
    async ({ rowOf, write }) => {
      const [first, second] = [await rowOf('events', 3), await rowOf('events', 4)]
      await write('events', first.id, { seq: -1 })
      await write('events', second.id, { seq: first.seq })
      await write('events', first.id, { seq: second.seq })
    },
    /số 4/,
    /thiếu sự kiện số 4|sai thứ tự/,
  ],
  [
    'a changed edition',
    async ({ rowOf, write }) => {
      const row = await rowOf('editions')
      const blocks = (row.blocks as HashedBlock[]).map((item, index) =>
        index === 0 ? { ...item, block: { type: 'title', text: 'Tên khác' } } : item,
      )
      await write('editions', row.id, { blocks })
    },
    /^editions /,
    /Khối thứ 1/,
  ],
  [
    'an edition with a block less',
    async ({ rowOf, write }) => {
      const row = await rowOf('editions')
      await write('editions', row.id, { blocks: (row.blocks as HashedBlock[]).slice(1) })
    },
    /^editions /,
    /Danh sách khối/,
  ],
  [
    'a block emptied without an order',
    async ({ rowOf, write }) => {
      const row = await rowOf('editions')
      const blocks = (row.blocks as HashedBlock[]).map((item, index) => (index === 1 ? { ...item, block: null } : item))
      await write('editions', row.id, { blocks })
    },
    /^editions /,
    /không có lệnh xoá/,
  ],
  [
    'a missing edition',
    async ({ rowOf, remove }) => remove('editions', (await rowOf('editions')).id),
    /^editions /,
    /mất bản đóng băng/,
  ],
  [
    'a changed typed text',
    async ({ rowOf, write }) => write('reasons', (await rowOf('reasons')).id, { text: 'Lý do khác' }),
    /^reasons /,
    /thay đổi/,
  ],
  [
    'a typed text emptied without an order',
    async ({ rowOf, write }) =>
      write('reasons', (await rowOf('reasons')).id, { text: null, salt: null, erasedAt: '2026-11-23T02:00:00.000Z' }),
    /^reasons /,
    /không có lệnh xoá/,
  ],
  [
    'a changed verdict',
    async ({ rowOf, write }) => {
      const row = await rowOf('verdicts')
      await write('verdicts', row.id, { verdict: { ...(row.verdict as object), by: 'otherReviewer' } })
    },
    /^verdicts /,
    /thay đổi/,
  ],
  ...(['story', 'edition', 'unit'] as const).map(
    (column): Tamper => [
      `an altered column of a verdict: ${column}`,
      async ({ rowOf, write }) => write('verdicts', (await rowOf('verdicts')).id, { [column]: 'x' }),
      /^verdicts /,
      new RegExp(`cột ${column} đã bị thay đổi`),
    ],
  ),
  ...(['story', 'kind', 'mediaKey'] as const).map(
    (column): Tamper => [
      `an altered column of an edition: ${column}`,
      async ({ rowOf, write }) => write('editions', (await rowOf('editions')).id, { [column]: 'x' }),
      /^editions /,
      new RegExp(`cột ${column} đã bị thay đổi`),
    ],
  ),
  ...(['story', 'erasedAt'] as const).map(
    (column): Tamper => [
      `an altered column of a typed text: ${column}`,
      async ({ rowOf, write }) => write('reasons', (await rowOf('reasons')).id, { [column]: 'x' }),
      /^reasons /,
      new RegExp(`cột ${column} đã bị thay đổi`),
    ],
  ),
  [
    'altered words of a publication',
    async ({ rowOf, write }) => {
      const row = await rowOf('publications')
      await write('publications', row.id, { publication: { ...(row.publication as object), title: 'Tên khác' } })
    },
    /^publications /,
    /khác với nhật ký: lời hoặc dữ kiện/,
  ],
  [
    'an altered address of a publication',
    async ({ rowOf, write }) => write('publications', (await rowOf('publications')).id, { path: '/bai/cho-khac' }),
    /^publications /,
    /khác với nhật ký: địa chỉ;/,
  ],
  [
    'a publication called withdrawn by hand',
    async ({ rowOf, write }) => write('publications', (await rowOf('publications')).id, { live: 'withdrawn' }),
    /^publications /,
    /khác với nhật ký: tình trạng đăng/,
  ],
  [
    'a publication put back to an earlier state',
    async ({ rowOf, write }) => {
      const row = await rowOf('publications')
      await write('publications', row.id, { seq: Number(row.seq) - 1 })
    },
    /^publications /,
    /cũ hơn nhật ký/,
  ],
  [
    'a publication held against newer events',
    async ({ rowOf, write }) => write('publications', (await rowOf('publications')).id, { seq: 999 }),
    /^publications /,
    /cột seq/,
  ],
  [
    'a missing publication',
    async ({ rowOf, remove }) => remove('publications', (await rowOf('publications')).id),
    /^publications /,
    /mất bản đăng/,
  ],
  [
    'a publication that nobody published',
    async ({ putBack, rowOf, rowsOf }) => {
      const row = await rowOf('publications')
      const id = (await rowsOf('articles')).find((article) => article.id !== row.id)?.id
      await putBack('publications', { ...row, id: String(id), path: '/bai/ai-dang' })
    },
    /^publications /,
    /không có việc đăng/,
  ],
]
