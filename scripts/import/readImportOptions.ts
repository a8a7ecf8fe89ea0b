import { parseArgs } from 'node:util'
import { KIND_NAMES, type Kind } from '../../src/workflow/kinds'

export interface ImportOptions {
  files: string[]
  kind: Kind
  author: string
  topics: string[]
  /** The archive: when it was published (ISO date) and at which address; null = an ordinary draft. */
  published: { on: string | null; oldPath: string | null } | null
}

export const IMPORT_USAGE = `Cách dùng: npm run import -- TỆP… --kind ${KIND_NAMES.join('|')} --author THƯ_ĐIỆN_TỬ [--topic MÃ]
  [--published [--on NĂM-THÁNG-NGÀY] [--old-path /dia-chi-cu]]   bài đã đăng trước khi có hệ thống (chỉ Tổng biên tập)`

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** What the command line asks for, or what is wrong with it, as a sentence. */
export const readImportOptions = (argv: string[]): ImportOptions | string => {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    strict: false,
    options: {
      kind: { type: 'string' },
      author: { type: 'string' },
      topic: { type: 'string', multiple: true },
      published: { type: 'boolean' },
      on: { type: 'string' },
      'old-path': { type: 'string' },
    },
  })
  const kind = KIND_NAMES.find((name) => name === values.kind)
  if (positionals.length === 0) return 'Chưa nêu tệp nào.'
  if (!kind) return `--kind phải là một trong: ${KIND_NAMES.join(', ')}.`
  if (typeof values.author !== 'string') return 'Thiếu --author: thư điện tử của tác giả.'
  const on = typeof values.on === 'string' ? values.on : null
  if (on !== null && !ISO_DATE.test(on)) return '--on phải có dạng NĂM-THÁNG-NGÀY, ví dụ 2020-10-01.'
  const oldPath = typeof values['old-path'] === 'string' ? values['old-path'] : null
  if (oldPath !== null && positionals.length > 1) return '--old-path chỉ dùng với một tệp.'
  const topics = (values.topic ?? []).filter((topic): topic is string => typeof topic === 'string')
  return {
    files: positionals,
    kind,
    author: values.author,
    topics,
    published: values.published ? { on, oldPath } : null,
  }
}
