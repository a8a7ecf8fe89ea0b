// npm run tour -- FILE…: walks manuscripts through the running demo newsroom over HTTP, as its people, and stops at the first difference.
import './sayRefusals'

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { config as settings } from '../src/config'
import type { Role } from '../src/workflow/roles'
import { readManuscriptFile } from './import/readManuscriptFile'
import { httpClient, type Person } from './tour/httpClient'
import { loggedActions } from './tour/loggedActions'
import { newsroomDesk } from './tour/newsroomDesk'
import { readersView } from './tour/readersView'
import { type Cast, walkManuscript } from './tour/walkManuscript'

interface Account {
  email: string
  password: string
  name: string
  person: string
  role: Role
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const UNITS: [string, string] = ['cuc-ql-thads', 'thads-ha-noi']
const SECTION = 'thoi-su-thads'

const files = process.argv.slice(2)
const accountsFile = join(settings.dataDir, 'demo-accounts.json')
if (files.length === 0 || !existsSync(accountsFile)) {
  const reason = files.length === 0 ? 'Chưa nêu bản thảo nào.' : `Không có ${accountsFile}: hãy chạy "npm start" trước.`
  process.stderr.write(`${reason}\nCách dùng: npm run tour -- TỆP…\n`)
  process.exit(2)
}

const accounts = JSON.parse(readFileSync(accountsFile, 'utf8')) as Account[]
const client = httpClient({ origin: settings.publicUrl, say })
const signIn = async (person: string): Promise<Person> => {
  const account = accounts.find((known) => known.person === person)
  if (!account) throw new Error(`toà soạn mẫu không có ${person}`)
  return client.signIn(account)
}

try {
  const [reporter, deskEditor, chiefEditor, reviewer, otherReviewer, inspector] = await Promise.all(
    ['minh-khue', 'thuc-doan', 'bach-nien', 'que-chi', 'dinh-nguyen', 'the-hien'].map(signIn),
  )
  if (!reporter || !deskEditor || !chiefEditor || !reviewer || !otherReviewer || !inspector)
    throw new Error('thiếu người')
  const cast: Cast = { reporter, deskEditor, chiefEditor, reviewer, otherReviewer }
  const tools = {
    desk: newsroomDesk(client),
    readers: readersView(client),
    loggedActions: loggedActions({ client, inspector }),
    say,
  }
  for (const file of files) {
    await walkManuscript({ file, bytes: await readManuscriptFile(file), cast, tools, units: UNITS, section: SECTION })
    say(`${file}: đi hết chặng đường\n`)
  }
} catch (error) {
  process.stderr.write(`\nDừng ở chỗ khác đầu tiên: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
