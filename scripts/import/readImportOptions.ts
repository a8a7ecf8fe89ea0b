import { parseArgs } from 'node:util'
import { errorCode } from '../../src/importing/errorCode'
import { MANUSCRIPT_KINDS } from '../../src/importing/manuscriptKinds'
import type { Kind } from '../../src/workflow/kinds'

export interface ImportOptions {
  files: string[]
  kind: Kind
  author: string
  topics: string[]
  /**
   * The archive: who wrote it (names as they were printed; none = signed by the newspaper), when it was published (ISO date) and at which
   * address; null = an ordinary draft, signed by its author.
   */
  published: { bylines: string[]; on: string | null; oldPath: string | null } | null
}

const OPTIONS = {
  kind: { type: 'string' },
  author: { type: 'string' },
  topic: { type: 'string', multiple: true },
  published: { type: 'boolean' },
  byline: { type: 'string', multiple: true },
  on: { type: 'string' },
  'old-path': { type: 'string' },
} as const

/** Kinds that the newspaper itself signs where no name was printed. */
const UNSIGNED: readonly Kind[] = MANUSCRIPT_KINDS.filter((kind) => kind !== 'article')

export const IMPORT_USAGE = `Cách dùng: npm run import -- TỆP… --kind ${MANUSCRIPT_KINDS.join('|')} --author THƯ_ĐIỆN_TỬ [--topic MÃ]
  [--published --byline "TÊN TÁC GIẢ"… [--on NĂM-THÁNG-NGÀY] [--old-path /dia-chi-cu]]
      bài đã đăng trước khi có hệ thống (--author là Tổng biên tập đưa vào; --byline là người viết, không bắt buộc với ${UNSIGNED.join(', ')})`

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** What the command line asks for, or what is wrong with it, as a sentence. */
export const readImportOptions = (argv: string[]): ImportOptions | string => {
  const parsed = parse(argv)
  if (typeof parsed === 'string') return parsed
  const { values, positionals } = parsed
  const { author, topic = [], published = false, byline = [], on = null, 'old-path': oldPath = null } = values
  const bylines = byline.map((name) => name.trim())
  const kind = MANUSCRIPT_KINDS.find((name) => name === values.kind)
  if (positionals.length === 0) return 'Chưa nêu tệp nào.'
  if (!kind) return `--kind phải là một trong: ${MANUSCRIPT_KINDS.join(', ')}.`
  if (!author) return 'Thiếu --author: thư điện tử của tác giả.'
  if (on !== null && !ISO_DATE.test(on)) return '--on phải có dạng NĂM-THÁNG-NGÀY, ví dụ 2020-10-01.'
  if (oldPath !== null && positionals.length > 1) return '--old-path chỉ dùng với một tệp.'
  if (bylines.includes('')) return '--byline phải có tên.'
  if (!published && (on !== null || oldPath !== null || bylines.length > 0))
    return '--byline, --on và --old-path chỉ dùng cùng --published.'
  if (published && bylines.length === 0 && !UNSIGNED.includes(kind))
    return 'Thiếu --byline: tên người đã viết bài cũ, như đã in. Người nêu ở --author chỉ đưa bài vào, không đứng tên.'
  return { files: positionals, kind, author, topics: topic, published: published ? { bylines, on, oldPath } : null }
}

/** A misspelt option is never left out in silence: it would bring a text in without what the operator asked for. */
const parse = (argv: string[]) => {
  try {
    return parseArgs({ args: argv, allowPositionals: true, options: OPTIONS })
  } catch (error) {
    const name = /'(--?[^' ]+)/.exec(String(error))?.[1] ?? ''
    return errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? `Không có tuỳ chọn ${name}.`
      : `Tuỳ chọn ${name} thiếu giá trị, hoặc có giá trị không dùng được.`
  }
}
