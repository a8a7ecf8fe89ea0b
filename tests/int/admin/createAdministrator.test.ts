import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { resolveActor } from '../../../src/actions/resolveActor'
import { createAdministrator } from '../../../src/createAdministrator'
import { newsroomConfig } from '../../../src/newsroomConfig'
import { openDatabase } from '../../../src/openDatabase'
import { openTestDatabase } from '../../support/openTestDatabase'
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

describe('the first account of an empty newsroom', () => {
  it('signs in and is an administrator, nothing more', async () => {
    const { person } = await createAdministrator({ payload, ...first })
    const { email, password } = first
    const { user } = await payload.login({ collection: 'users', data: { email, password } })
    const actor = await resolveActor(
      await createLocalReq({ user: { collection: 'users', ...user } as TypedUser }, payload),
    )
    expect(actor).toEqual({ person, roles: [{ role: 'administrator', unit: 'bao-plvn' }] })
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
