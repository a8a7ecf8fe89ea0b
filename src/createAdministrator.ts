import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { ProductError } from './errors'
import { LEAST_PASSWORD_CHARACTERS } from './passwordFault'

const UNIT = { id: 'bao-plvn', name: 'Báo Pháp luật Việt Nam' }

const account = z.object({
  email: z.email('Địa chỉ thư điện tử không đúng.'),
  name: z.string().trim().min(1, 'Thiếu họ và tên.'),
  password: z.string().min(LEAST_PASSWORD_CHARACTERS, `Mật khẩu phải có ít nhất ${LEAST_PASSWORD_CHARACTERS} ký tự.`),
})

/**
 * Makes an administrator with an account: how the first people come into a newsroom that nobody can sign in to yet. The role
 * configures and decides nothing; whoever decides is entered by one administrator and confirmed by a second person.
 * @throws ProductError bad_request for what is missing or weak, and when the address already has an account.
 */
export async function createAdministrator({
  payload,
  ...given
}: { payload: Payload } & z.input<typeof account>): Promise<{ person: string }> {
  const asked = account.safeParse(given)
  if (!asked.success) throw refusal(asked.error.issues.map(({ message }) => message).join(' '))
  const { email, name, password } = asked.data
  await ensureUnit(payload)
  const person = await ensureAccount({ payload, email, password })
  const grant = { role: 'administrator', unit: UNIT.id, from: null, to: null, enteredBy: null, confirmedBy: null }
  await payload.create({
    collection: 'people',
    data: { id: person, name, email, roles: [grant] },
    overrideAccess: true,
    context: { trusted: true },
  })
  return { person }
}

/**
 * The account first: without its person it can do nothing, while a person with the role who can't sign in would stay in the register for
 * good. One that was broken off between the two is finished, with the new password. Answers the id that the person has or will get.
 */
async function ensureAccount({
  payload,
  email,
  password,
}: {
  payload: Payload
  email: string
  password: string
}): Promise<string> {
  // Nobody is signed in: this is the owner of the machine at its console.
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    depth: 0,
    overrideAccess: true,
  })
  const [account] = docs
  if (!account) {
    const person = uuidv7()
    await payload.create({ collection: 'users', data: { email, password, person }, overrideAccess: true })
    return person
  }
  const person = String(account.person)
  const { totalDocs } = await payload.count({
    collection: 'people',
    where: { id: { equals: person } },
    overrideAccess: true,
  })
  if (totalDocs > 0) throw refusal(`${email} đã có tài khoản.`)
  await payload.update({ collection: 'users', id: account.id, data: { password }, overrideAccess: true })
  return person
}

const refusal = (why: string) => new ProductError('bad_request', `Chưa tạo được tài khoản. ${why}`)

async function ensureUnit(payload: Payload): Promise<void> {
  const unit = await payload.findByID({
    collection: 'units',
    id: UNIT.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!unit) await payload.create({ collection: 'units', data: UNIT, overrideAccess: true })
}
