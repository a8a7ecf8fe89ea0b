import type { Publication } from '../../src/publishing/publication'

/** A public article with every ordinary part; `overrides` say what a test is about. Its id is a UUID, as in the product. */
export const buildPublication = (overrides: Partial<Publication> = {}): Publication => ({
  story: '01936e5c-0000-7000-8000-000000000001',
  kind: 'article',
  live: 'public',
  seq: 7,
  path: '/bai/thi-hanh-an-vu-tranh-chap-a1b2c3',
  oldPaths: [],
  section: { slug: 'ket-qua', label: 'Kết quả công tác' },
  tags: ['thi hành án'],
  special: null,
  printIssue: null,
  order: 0,
  title: 'Thi hành xong vụ tranh chấp kéo dài 12 năm',
  edition: {
    hash: 'ab12cd34ef56789012345678901234567890123456789012345678901234abcd',
    number: 2,
    blocks: [
      { type: 'title', text: 'Thi hành xong vụ tranh chấp kéo dài 12 năm' },
      { type: 'sapo', text: 'Bên phải thi hành án đã tự nguyện giao nhà.' },
      { type: 'paragraph', children: [{ type: 'text', text: 'Sáng nay, hai bên đã ký biên bản bàn giao.' }] },
      { type: 'bylines', names: ['Lê Minh An', 'Phạm Thu Hà'] },
    ],
  },
  firstPublishedAt: '2026-11-20T02:00:00.000Z',
  updatedAt: '2026-11-20T02:00:00.000Z',
  changedAt: '2026-11-20T02:00:00.000Z',
  clearance: {
    ground: 'checked',
    at: '2026-11-20T01:30:00.000Z',
    reason: null,
    checks: [
      {
        unit: 'Cục Thi hành án dân sự tỉnh Hưng Yên',
        outcome: 'confirmed',
        at: '2026-11-19T09:00:00.000Z',
        reason: null,
        decision: null,
      },
    ],
    checkedEdition: null,
  },
  corrections: [],
  updates: [],
  redactions: [],
  withdrawal: null,
  files: {},
  ...overrides,
})
