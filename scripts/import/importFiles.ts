import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { missingTopics } from '../../src/actions/importing/missingTopics'
import { refuseImport } from '../../src/actions/importing/refuseImport'
import { storeDoors } from '../../src/actions/importing/storeDoors'
import { performAction } from '../../src/actions/performAction'
import { importManuscript } from '../../src/importing/importManuscript'
import { logPending } from '../../src/relay/logPending'
import { INPUTS, type InputOf } from '../../src/workflow/inputs'
import { findAuthor, type ImportAuthor } from './findAuthor'
import { findLeftDraft } from './findLeftDraft'
import type { ImportOptions } from './readImportOptions'
import { readManuscriptFile } from './readManuscriptFile'
import { refuseArchive } from './refuseArchive'
import { reportChanges } from './reportChanges'

interface Import {
  payload: Payload
  options: ImportOptions
  say: (line: string) => void
  complain: (line: string) => void
}

/**
 * Brings manuscripts in, in the name of one author, each for itself: what is refused is said with its file and reason and leaves nothing
 * behind; the others come in. Answers how many were refused.
 */
export const importFiles = async ({ payload, options, say, complain }: Import): Promise<number> => {
  const { files, topics } = options
  const author = await findAuthor({ payload, email: options.author })
  const missing = await missingTopics({ payload, topics })
  if (author === null) complain(`Không có tài khoản nào với thư điện tử ${options.author}. Chưa nhập gì.`)
  if (missing.length > 0) complain(`Kế hoạch không có chủ đề nào mang mã ${missing.join(', ')}. Chưa nhập gì.`)
  if (author === null || missing.length > 0) return files.length
  let refused = 0
  for (const file of files) {
    try {
      await importFile({ payload, options, author, file, say })
    } catch (error) {
      refused += 1
      const reason = error instanceof Error ? error.message : String(error)
      complain(reason.includes(`“${file}”`) ? reason : `Không nhập được “${file}”: ${reason}`)
    }
  }
  return refused
}

interface OneImport extends Omit<Import, 'complain'> {
  author: ImportAuthor
  file: string
}

const importFile = async ({ payload, options, author, file, say }: OneImport): Promise<void> => {
  const { kind, topics, published } = options
  const { user, actor, name } = author
  let archive: InputOf<'archive'> | null = null
  const doors = storeDoors({ payload, kind, user })
  const imported = await importManuscript({
    file,
    bytes: await readManuscriptFile(file),
    data: { bylines: bylinesOf({ published, person: actor.person, name }), topics },
    doors: {
      ...doors,
      checkText: async ({ data, pictures, dated }) => {
        archive = published && archiveInput({ ...published, dated })
        await refuseImport({ file, kind, actor, pictures })
        if (archive !== null) await refuseArchive({ payload, kind, actor, data, archive, pictures })
      },
      createText: async (data) => {
        // Broken off between the draft and its publication, the archive would otherwise come in twice.
        const left = archive && (await findLeftDraft({ payload, kind, person: actor.person, data }))
        return left ?? doors.createText(data)
      },
    },
  })
  if (!imported.ok) throw new Error(imported.problems.map(({ message }) => message).join(' '))
  const { id, manuscript } = imported
  say(`${file} → ${kind} ${id}: “${manuscript.title}”`)
  for (const line of reportChanges(manuscript)) say(line)
  if (archive === null) return
  // The log's first event is what the archive must be older than.
  await logPending(payload)
  await performAction({ payload, kind, id, action: 'archive', actor, input: archive, actionId: uuidv7(), moves: 0 })
  say('  đã đưa vào trang như bài đăng trước hệ thống')
}

/** A draft is signed by its author; an old text by the people who wrote it then, who have no account here. */
const bylinesOf = ({
  published,
  person,
  name,
}: Pick<ImportOptions, 'published'> & { person: string; name: string }): { person: string | null; name: string }[] =>
  published === null ? [{ person, name }] : published.bylines.map((outsider) => ({ person: null, name: outsider }))

/** What the archive is told: when the text was published, at midnight in Vietnam, and where. @throws Error when it can't be known. */
const archiveInput = ({ on, oldPath, dated }: { on: string | null; oldPath: string | null; dated: string | null }) => {
  const date = on ?? dated
  if (date === null) throw new Error('bài cũ phải có ngày đăng, mà trong tệp không thấy: hãy thêm --on NĂM-THÁNG-NGÀY.')
  const parsed = INPUTS.archive.safeParse({
    publishedAt: `${date}T00:00:00+07:00`,
    ...(oldPath === null ? {} : { oldPath }),
  })
  if (parsed.success) return parsed.data
  const isPath = parsed.error.issues.some(({ path }) => path[0] === 'oldPath')
  throw new Error(
    isPath
      ? `địa chỉ cũ ${oldPath} phải là đường dẫn bắt đầu bằng “/”, không có dấu cách, “?”, “#” hay dấu ngoặc.`
      : `ngày đăng ${date} không có trong lịch.`,
  )
}
