import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from '@jest/globals'
import { STAMP } from '../../scripts/steps/isBuilt.mjs'
import type { RunningProduct } from './startProduct'

const MINUTE = 60_000
/** What a start says when it installs, builds, migrates or loads the demo. */
const PREPARING = /Install|Building|Đã nâng cấp|toà soạn mẫu/

/** A text, by nobody, of which the server has the head and half of the body. Not a sign-in: tours before may have used those up. */
const halfSentText = async ({ url }: RunningProduct) => {
  const body = JSON.stringify({ title: 'Bài của không ai', sapo: 'Chưa gửi hết.' })
  const open = request(`${url}/api/articles`, {
    method: 'POST',
    // The server says “continue” when it has the request: no time to guess.
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), expect: '100-continue' },
  })
  const answered = once(open, 'response') as Promise<[IncomingMessage]>
  open.flushHeaders()
  await once(open, 'continue')
  open.write(body.slice(0, 10))
  return { open, answered, rest: body.slice(10) }
}

/**
 * What a running product does when it is told to stop, and when it is started again. It runs afterwards. A product that takes longer than
 * 1.9 s to stop ends with 1 (tests/unit/stopOnSignal.test.ts): 0 says that it was in time, by its own clock.
 */
export const startAndStopSuite = (running: () => RunningProduct): void => {
  describe('a product that is told to stop', () => {
    it('finishes the request that is open, takes no other, and ends with 0 within two seconds', async () => {
      const product = running()
      const { open, answered, rest } = await halfSentText(product)
      const ended = product.end('SIGTERM')
      while (
        await fetch(`${product.url}/healthz`).then(
          () => true,
          () => false,
        )
      );
      open.end(rest)
      const [answer] = await answered
      expect(answer.statusCode).toBe(403)
      expect(JSON.parse(await text(answer))).toMatchObject({ errors: [{ message: expect.any(String) }] })
      const { code } = await ended
      expect(code).toBe(0)
    })

    it(
      'goes straight to serving when it is started again: nothing installed, built, migrated or loaded',
      async () => {
        const product = running()
        const kept = () => [statSync(STAMP).mtimeMs, readFileSync(join(product.dataDir, 'demo-accounts.json'), 'utf8')]
        const before = kept()
        const said = await product.startAgain()
        expect(product.said()).toMatch(PREPARING) // its first start did
        expect(said).not.toMatch(PREPARING)
        expect(kept()).toEqual(before)
      },
      MINUTE,
    )

    it(
      'cuts a request that never ends, and still ends with 0 within two seconds',
      async () => {
        const product = running()
        const { answered } = await halfSentText(product)
        const cut = answered.then(
          () => null,
          (error: { code?: string }) => error.code,
        )
        const { code } = await product.end('SIGTERM')
        expect(await cut).toBe('ECONNRESET')
        expect(code).toBe(0)
        await product.startAgain()
      },
      MINUTE,
    )
  })
}
