// npm run create-admin [-- EMAIL NAME]: an administrator's account, before anything listens. The password is asked for, or is the first
// line of the standard input; it is no argument, since other users of the machine can read those.
import './sayRefusals'

import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Payload } from 'payload'
import { config as settings } from '../src/config'
import { createAdministrator } from '../src/createAdministrator'
import { isNewDatabase } from '../src/database/isNewDatabase'
import { openBesideServer } from '../src/openBesideServer'
import { openDatabase } from '../src/openDatabase'
import payloadConfig from '../src/payload.config'

const [givenEmail, givenName] = process.argv.slice(2)
const isTerminal = process.stdin.isTTY === true
let isHidden = false
const output = new Writable({
  write: (part, _, done) => {
    if (!isHidden) process.stderr.write(part)
    done()
  },
})
const terminal = createInterface({ input: process.stdin, output, terminal: isTerminal })
const lines = terminal[Symbol.asyncIterator]()

const email = givenEmail ?? (await ask('Thư điện tử: '))
const name = givenName ?? (await ask('Họ và tên: '))
const password = await askHidden('Mật khẩu (ít nhất 12 ký tự): ')
const payload = await openNewsroom()
await createAdministrator({ payload, email, name, password })
console.log(`Đã tạo tài khoản quản trị ${email}. Đăng nhập tại ${settings.publicUrl}/admin`)
process.exit(0)

/** A newsroom that isn't there yet is made here; in one that is, a server may be running. */
async function openNewsroom(): Promise<Payload> {
  const asked = { payload: payloadConfig, database: settings.database }
  if (asked.database.engine === 'sqlite' && !isNewDatabase(asked.database)) return openBesideServer(asked)
  return (await openDatabase(asked)).payload
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question)
  const { value } = await lines.next()
  return String(value ?? '')
}

async function askHidden(question: string): Promise<string> {
  process.stderr.write(question)
  isHidden = true
  const { value } = await lines.next()
  isHidden = false
  process.stderr.write('\n')
  return String(value ?? '')
}
