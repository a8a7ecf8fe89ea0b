import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from '@jest/globals'
import { httpClient } from '../../../scripts/tour/httpClient'

/** A sign-in door that asks so many times to come again in a second. */
const doorThatAsksToWait = async (times: number) => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    if (asked > times) return response.end(JSON.stringify({ token: 'the-token' }))
    return response.writeHead(429, { 'retry-after': '0.01' }).end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const account = { email: 'a@toasoan.example', password: 'mat-khau', name: 'Nguyễn Thị An' }

it.each([
  [0, []],
  [3, Array(3).fill('Cửa đăng nhập hẹn 0.01 giây nữa: đang đợi.')],
])('a person of the tour waits where the sign-in door asks to, %d times', async (times, waits) => {
  const { server, origin } = await doorThatAsksToWait(times)
  const said: string[] = []
  const client = httpClient({ origin, say: (line) => said.push(line) })
  expect(await client.signIn(account)).toEqual({ email: account.email, name: account.name, token: 'the-token' })
  expect(said).toEqual(waits)
  server.close()
})

it('and gives up after the third', async () => {
  const { server, origin } = await doorThatAsksToWait(4)
  const client = httpClient({ origin, say: () => undefined })
  await expect(client.signIn(account)).rejects.toThrow('Nguyễn Thị An không đăng nhập được (429)')
  server.close()
})
