import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { emailOf, PASSWORD } from '../../support/seedPeople'

const NEW = 'mat-khau-khac-cua-toi-2026'

let newsroom: HttpNewsroom
let outbox: { to: unknown; subject: unknown; html: unknown }[]

beforeAll(async () => {
  newsroom = await openHttpNewsroom()
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(() => newsroom.close())

const listen = () => {
  outbox = []
  // Payload's own mail goes out by the adapter, ours by Payload.
  for (const sender of [newsroom.payload, newsroom.payload.email])
    jest
      .spyOn(sender, 'sendEmail')
      .mockImplementation(async ({ to, subject, html }) => void outbox.push({ to, subject, html }))
}
const accountOf = async (person: string): Promise<string> => {
  const { docs } = await newsroom.payload.find({
    collection: 'users',
    where: { person: { equals: person } },
    overrideAccess: true,
  })
  return String(docs[0]?.id)
}
const canSignIn = async ({ email, password }: { email: string; password: string }): Promise<boolean> =>
  (await newsroom.stranger.send('POST', '/api/users/login', { email, password })).status === 200

describe('a password', () => {
  it('of another is not the administrator’s to set, one by one or in bulk', async () => {
    const admin = await newsroom.as('administrator')
    const id = await accountOf('chiefEditor')
    const one = await admin.send('PATCH', `/api/users/${id}`, { password: NEW })
    expect([one.status, one.body.errors?.[0]?.message]).toEqual([403, expect.stringMatching(/Quên mật khẩu/)])
    const bulk = await admin.send('PATCH', `/api/users?where[id][equals]=${id}`, { password: NEW })
    expect(bulk.status).toBe(403)
    expect(await canSignIn({ email: emailOf('chiefEditor'), password: NEW })).toBe(false)
    expect(await canSignIn({ email: emailOf('chiefEditor'), password: PASSWORD })).toBe(true)
  })

  it('of one’s own is one’s own to set, if it is long enough', async () => {
    const reporter = await newsroom.as('reporter')
    const id = await accountOf('reporter')
    const short = await reporter.send('PATCH', `/api/users/${id}`, { password: 'muoi-mot-kt' })
    expect([short.status, short.body.errors?.[0]?.message]).toEqual([422, expect.stringMatching(/ít nhất 12 ký tự/)])
    expect((await reporter.send('PATCH', `/api/users/${id}`, { password: NEW })).status).toBe(200)
    expect(await canSignIn({ email: emailOf('reporter'), password: NEW })).toBe(true)
  })

  it('that was forgotten is set by the link sent to its owner, who alone gets it', async () => {
    listen()
    const email = emailOf('contributor')
    await newsroom.stranger.send('POST', '/api/users/forgot-password', { email })
    expect(outbox.map(({ to }) => to)).toEqual([email])
    const [, token] = /reset\/([\da-f]+)/.exec(String(outbox[0]?.html)) ?? []
    const weak = await newsroom.stranger.send('POST', '/api/users/reset-password', { token, password: 'ngan' })
    expect(weak.status).toBe(422)
    const reset = await newsroom.stranger.send('POST', '/api/users/reset-password', { token, password: NEW })
    expect(reset.status).toBe(200)
    expect(await canSignIn({ email, password: NEW })).toBe(true)
  })
})

describe('the owner of an account', () => {
  it('is told that it was made, and at the old address that it has another', async () => {
    listen()
    const admin = await newsroom.as('administrator')
    const account = { email: 'moi@toasoan.example', password: NEW, person: 'nguoi-moi' }
    const made = await admin.send('POST', '/api/users', account)
    expect(made.status).toBe(201)
    const id = await accountOf('nguoi-moi')
    expect((await admin.send('PATCH', `/api/users/${id}`, { email: 'khac@toasoan.example' })).status).toBe(200)
    expect(outbox.map(({ to, subject }) => [to, subject])).toEqual([
      ['moi@toasoan.example', 'Tài khoản toà soạn của bạn vừa được tạo'],
      ['moi@toasoan.example', 'Thư điện tử đăng nhập của bạn vừa bị đổi'],
    ])
  })

  it('is not told what he did himself, and mail that fails takes nothing back', async () => {
    listen()
    const office = await newsroom.as('office')
    const id = await accountOf('office')
    await office.send('PATCH', `/api/users/${id}`, { email: 'van-phong@toasoan.example' })
    expect(outbox).toEqual([])
    jest.spyOn(newsroom.payload, 'sendEmail').mockRejectedValue(new Error('450'))
    jest.spyOn(newsroom.payload.logger, 'error').mockImplementation(() => undefined)
    const admin = await newsroom.as('administrator')
    const moved = await admin.send('PATCH', `/api/users/${id}`, { email: emailOf('office') })
    expect(moved.status).toBe(200)
  })
})

describe('a session that is renewed again and again', () => {
  const DAYS = 24 * 3_600_000

  it.each([
    ['is renewed until seven days after the sign-in', 7 * DAYS - 3_600_000, 200],
    ['ends then, and says so', 7 * DAYS + 60_000, 401],
  ])('%s', async (_what, later, expected) => {
    const before = newsroom.now()
    const client = await newsroom.as('reporter')
    newsroom.setNow(new Date(Date.now() + later).toISOString())
    const { status, text } = await client.send('POST', '/api/users/refresh-token')
    newsroom.setNow(before)
    expect([status, text.includes('Hãy đăng nhập lại.')]).toEqual([expected, expected === 401])
  })
})
