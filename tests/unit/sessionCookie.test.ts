import { describe, expect, it } from '@jest/globals'
import type { LoadedConfig } from '../../src/config'
import { newsroomConfig } from '../../src/newsroomConfig'
import { readConfig } from '../../src/readConfig'

const cookiesAt = async (publicUrl: string) => {
  const answer = readConfig({ PUBLIC_URL: publicUrl })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  const settings: LoadedConfig = { ...answer.config, payloadSecret: 'a secret for tests only, long enough to be one' }
  const services = { now: () => '2026-11-23T02:00:00.000Z', wakeRelay: () => undefined }
  const { collections } = await newsroomConfig({ settings, services })
  return collections.find(({ slug }) => slug === 'users')?.auth.cookies
}

describe('the session cookie', () => {
  it('never leaves on an unencrypted connection, and never with a request from elsewhere', async () => {
    expect(await cookiesAt('https://toasoan.example.vn')).toEqual({ sameSite: 'Strict', secure: true })
  })

  it('works in a demo on this machine, which has no encryption', async () => {
    expect(await cookiesAt('http://localhost:3000')).toEqual({ sameSite: 'Strict', secure: false })
  })
})
