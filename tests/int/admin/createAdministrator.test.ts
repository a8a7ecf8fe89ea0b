import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { resolveActor } from '../../../src/actions/resolveActor'
import { createAdministrator } from '../../../src/createAdministrator'
import { loadDemoOnce } from '../../../src/loadDemoOnce'
import { newsroomConfig } from '../../../src/newsroomConfig'
import { openDatabase } from '../../../src/openDatabase'
import { refuseWithoutAccounts } from '../../../src/refuseWithoutAccounts'
import { openTestDatabase, testEngine } from '../../support/openTestDatabase'
import { runScript } from '../../support/runScript'
import { testSettings } from '../../support/testSettings'

const test = openTestDatabase()
const services = { now: () => '2026-11-23T02:00:00.000Z', wakeRelay: () => undefined }
const first = { email: 'quan.tri@toasoan.example', name: 'Lâm Quốc Toản', password: 'mười hai ký tự' }
let payload: Payload

beforeAll(async () => {
  const config = newsroomConfig({ settings: testSettings(test), services })
  ;({ payload } = await openDatabase({ payload: config, database: test.database, key: test.dataDir }))
})
afterAll(() => test.remove(payload))

const signIn = ({ email, password }: { email: string; password: string }) =>
  payload.login({ collection: 'users', data: { email, password } })

describe('the first account of an empty newsroom', () => {
  it('is asked for by the start, which serves nobody before it', async () => {
    await expect(refuseWithoutAccounts({ payload })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('npm run create-admin'),
    })
  })

  it('signs in and is an administrator, nothing more', async () => {
    const { person } = await createAdministrator({ payload, ...first })
    const { user } = await signIn(first)
    const actor = await resolveActor(
      await createLocalReq({ user: { collection: 'users', ...user } as TypedUser }, payload),
    )
    expect(actor).toEqual({ person, roles: [{ role: 'administrator', unit: 'bao-plvn' }] })
  })

  it('lets the start go on', async () => {
    await expect(refuseWithoutAccounts({ payload })).resolves.toBeUndefined()
  })

  it('leaves room for a second administrator, who confirms what the first one enters', async () => {
    await createAdministrator({ payload, ...first, email: 'quan.tri.2@toasoan.example' })
    expect((await payload.count({ collection: 'people', overrideAccess: true })).totalDocs).toBe(2)
  })

  it.each([
    [
      'has an account already, whatever its capitals',
      { ...first, email: 'Quan.Tri@toasoan.example' },
      'đã có tài khoản',
    ],
    ['has no proper address', { ...first, email: 'quan.tri' }, 'Địa chỉ thư điện tử không đúng'],
    ['has no name', { ...first, email: 'a@toasoan.example', name: ' ' }, 'Thiếu họ và tên'],
    [
      'has a password of eleven characters',
      { ...first, email: 'a@toasoan.example', password: 'mười một ký' },
      'ít nhất 12 ký tự',
    ],
  ])('is refused when it %s, and leaves nobody behind', async (_, account, message) => {
    await expect(createAdministrator({ payload, ...account })).rejects.toMatchObject({
      code: 'bad_request',
      message: expect.stringContaining(message),
    })
    expect((await payload.count({ collection: 'people', overrideAccess: true })).totalDocs).toBe(2)
  })
})

describe('an administrator who can’t be made whole', () => {
  const fourth = { ...first, email: 'quan.tri.4@toasoan.example' }
  const people = async () => (await payload.count({ collection: 'people', overrideAccess: true })).totalDocs
  const failAt = (collection: string) => {
    const create = payload.create.bind(payload)
    jest.spyOn(payload, 'create').mockImplementation(async (asked: Parameters<typeof create>[0]) => {
      if (asked.collection === collection) throw new Error('mất điện')
      return create(asked)
    })
  }
  afterEach(() => {
    jest.restoreAllMocks()
  })

  it('is nobody in the register, where his account can’t be made', async () => {
    const before = await people()
    failAt('users')
    await expect(createAdministrator({ payload, ...fourth })).rejects.toThrow('mất điện')
    expect(await people()).toBe(before)
  })

  it('is made by the next try, with its password, where only the account was', async () => {
    const before = await people()
    failAt('people')
    await expect(createAdministrator({ payload, ...fourth })).rejects.toThrow('mất điện')
    jest.restoreAllMocks()
    const again = { ...fourth, password: 'mật khẩu của lần sau' }
    const { person } = await createAdministrator({ payload, ...again })
    expect(await people()).toBe(before + 1)
    expect(await signIn(again)).toMatchObject({ user: { person } })
    await expect(createAdministrator({ payload, ...again })).rejects.toMatchObject({ code: 'bad_request' })
  })
})

describe('npm run create-admin', () => {
  const email = 'dong.lenh@toasoan.example'
  const run = (password: string) =>
    runScript({
      script: 'scripts/create-admin.ts',
      args: [email, 'Người Dòng Lệnh'],
      env: { DATA_DIR: test.dataDir, DATABASE_URL: test.database.url },
      input: `${password}\n`,
    })

  it('makes the account that signs in, and repeats the password nowhere', async () => {
    const password = 'mật khẩu ở dòng lệnh'
    const { code, said, complained } = await run(password)
    expect([code, said]).toEqual([0, expect.stringContaining(`Đã tạo tài khoản quản trị ${email}`)])
    expect(said + complained).not.toContain(password)
    expect(await signIn({ email, password })).toMatchObject({ user: { email } })
  })

  // About the command alone: one engine is enough.
  if (testEngine === 'sqlite') {
    it('refuses in a sentence', async () => {
      const refused = await run('ngắn quá')
      expect(refused).toMatchObject({ code: 1, said: '', complained: expect.stringMatching(/ít nhất 12 ký tự\.\n$/) })
      expect(refused.complained).not.toMatch(/ngắn quá|\n +at /)
    })
  }
})

it('gets no demo beside its own people, though it is started as one', async () => {
  const said: string[] = []
  const settings = { appEnv: 'demo', dataDir: test.dataDir } as const
  const say = (line: string) => said.push(line)
  await loadDemoOnce({ payload, settings, folder: 'scripts/demo/media', setNow: () => undefined, say })
  expect([said, (await payload.count({ collection: 'people', overrideAccess: true })).totalDocs]).toEqual([[], 4])
  expect((await payload.count({ collection: 'cursors', overrideAccess: true })).totalDocs).toBe(0)
})
