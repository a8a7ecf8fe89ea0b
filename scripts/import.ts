// npm run import -- FILE… --kind article --author EMAIL [--topic ID] [--published …]: manuscripts into the newsroom.
import { readFile } from 'node:fs/promises'
import { v7 as uuidv7 } from 'uuid'
import { performAction } from '../src/actions/performAction'
import { localDate } from '../src/calendar/calendar'
import { logPending } from '../src/relay/logPending'
import { type GrantRow, validRoles } from '../src/workflow/validRoles'
import { importManuscript } from './import/importManuscript'
import { localDoors } from './import/localDoors'
import { IMPORT_USAGE, type ImportOptions, readImportOptions } from './import/readImportOptions'
import { reportChanges } from './import/reportChanges'
import { openNewsroom } from './openNewsroom'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

const options = readImportOptions(process.argv.slice(2))
if (typeof options === 'string') {
  complain(`${options}\n${IMPORT_USAGE}`)
  process.exit(2)
}
process.exit(await run(options))

async function run({ files, kind, author, topics, published }: ImportOptions): Promise<number> {
  const { payload } = await openNewsroom()
  // The command acts as the author whom the operator names; the author's own access is asked at every write.
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: author } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [account] = docs
  if (!account) {
    complain(`Không có tài khoản nào với thư điện tử ${author}. Chưa nhập gì.`)
    return 1
  }
  const person = String(account.person)
  const row = await payload.findByID({ collection: 'people', id: person, depth: 0, overrideAccess: true })
  const user = { ...account, collection: 'users' as const }
  const data = { bylines: [{ person, name: row.name }], topics }
  const doors = localDoors({ payload, kind, user })
  const actor = {
    person,
    roles: validRoles({ person, grants: (row.roles ?? []) as GrantRow[], today: localDate(new Date().toISOString()) }),
  }
  let failed = 0
  for (const file of files) {
    try {
      const imported = await importManuscript({ file, bytes: await readFile(file), data, doors })
      if (!imported.ok) throw new Error(imported.messages.join(' '))
      const { id, manuscript } = imported
      say(`${file} → ${kind} ${id}: “${manuscript.title}”`)
      for (const line of reportChanges(manuscript)) say(line)
      if (!published) continue
      // The log's first event is what the archive must be older than.
      await logPending(payload)
      const publishedAt = `${published.on ?? manuscript.dated ?? ''}T00:00:00+07:00`
      const input = { publishedAt, ...(published.oldPath ? { oldPath: published.oldPath } : {}) }
      if (!published.on && !manuscript.dated)
        throw new Error('bài cũ phải có ngày đăng: dùng --on NĂM-THÁNG-NGÀY. Bài đã nhập nằm ở bản nháp.')
      await performAction({ payload, kind, id, action: 'archive', actor, input, actionId: uuidv7(), moves: 0 })
      say('  đã đưa vào trang như bài đăng trước hệ thống')
    } catch (error) {
      failed += 1
      complain(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  await payload.destroy()
  return failed === 0 ? 0 : 1
}
