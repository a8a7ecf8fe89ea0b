import { describe, expect, it } from '@jest/globals'
import { type Config, readConfig } from '../../src/readConfig'

const RANDOM_SECRET = 'f0e1d2c3b4a5968778695a4b3c2d1e0f'

const production = {
  APP_ENV: 'production',
  PUBLIC_URL: 'https://toasoan.example.vn',
  DATABASE_URL: 'mongodb://a,b,c/newsroom?replicaSet=rs0',
  PAYLOAD_SECRET: RANDOM_SECRET,
  SMTP_URL: 'smtps://mail.example.vn',
  MAIL_FROM: 'toasoan@example.vn',
  COORDINATOR_EMAIL: 'phoihop@example.vn',
}

function configOf(env: Record<string, string | undefined>): Config {
  const answer = readConfig(env)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.config
}

function refusedSettings(env: Record<string, string | undefined>): string[] {
  const answer = readConfig(env)
  return answer.ok ? [] : answer.problems.map(({ setting }) => setting)
}

describe('settings of a demo', () => {
  it('needs nothing and listens on this machine only', () => {
    const config = configOf({})
    expect(config).toMatchObject({
      appEnv: 'demo',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      trustProxy: 0,
    })
    expect(config.trustedOrigins).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000'])
    expect(config.database).toEqual({ engine: 'sqlite', url: `file://${process.cwd()}/data/newsroom.db` })
  })

  it('keeps its database under DATA_DIR, in folders with spaces and Vietnamese letters too', () => {
    const { database, dataDir } = configOf({ DATA_DIR: '/srv/toà soạn' })
    expect(dataDir).toBe('/srv/toà soạn')
    expect(database.url).toBe('file:///srv/to%C3%A0%20so%E1%BA%A1n/newsroom.db')
  })

  it.each(['file:kho.db', 'file:./kho.db', `file:${process.cwd()}/kho.db`, `file://${process.cwd()}/kho.db`])(
    'opens one file for %s',
    (url) => {
      expect(configOf({ DATABASE_URL: url }).database).toEqual({
        engine: 'sqlite',
        url: `file://${process.cwd()}/kho.db`,
      })
    },
  )

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', 'LOCALHOST', '::1'])(
    'may listen on %s, which is this machine',
    (HOST) => {
      expect(configOf({ HOST })).toMatchObject({ appEnv: 'demo', host: HOST })
    },
  )

  it.each(['0.0.0.0', '::', '192.168.1.5', '128.0.0.1', '127.0.0.1.example.vn', '127.0.0', '::ffff:127.0.0.1'])(
    'may not listen on %s, where others may reach it',
    (HOST) => {
      for (const env of [{}, { APP_ENV: 'demo' }, { APP_ENV: '' }]) {
        expect(readConfig({ ...env, HOST })).toEqual({
          ok: false,
          problems: [{ setting: 'HOST', message: expect.stringMatching(/riêng máy này.*APP_ENV=production/) }],
        })
      }
    },
  )

  it('hears of an open address beside everything else that is wrong', () => {
    expect(refusedSettings({ HOST: '0.0.0.0', PORT: 'x' })).toEqual(['PORT', 'HOST'])
  })

  it('treats an empty setting as unset', () => {
    expect(configOf({ PORT: '', SMTP_URL: '' })).toMatchObject({ port: 3000, smtpUrl: undefined })
  })
})

describe('a wrong setting', () => {
  it.each([
    ['PORT', '65536'],
    ['PORT', '0'],
    ['PORT', '3000.5'],
    ['APP_ENV', 'prod'],
    ['PUBLIC_URL', 'toasoan.example.vn'],
    ['PUBLIC_URL', 'ftp://toasoan.example.vn'],
    ['PUBLIC_URL', 'https://example.vn/toasoan'],
    ['DATABASE_URL', 'postgres://localhost/x'],
    ['SMTP_URL', 'mail.example.vn'],
    ['MAIL_FROM', 'toasoan'],
    ['LOG_LEVEL', 'loud'],
    ['CACHE_BYTES', '8589934593'],
    ['TRUST_PROXY', '11'],
  ])('%s = %s is refused by name', (setting, value) => {
    expect(refusedSettings({ [setting]: value })).toEqual([setting])
  })

  it.each([
    ['PORT', '1'],
    ['PORT', '65535'],
    ['CACHE_BYTES', '8589934592'],
    ['TRUST_PROXY', '10'],
    ['PUBLIC_URL', 'http://localhost:3000/'],
  ])('%s = %s is the last one accepted', (setting, value) => {
    expect(refusedSettings({ [setting]: value })).toEqual([])
  })

  it('is never repeated in the message, it may be a secret', () => {
    const answer = readConfig({
      ...production,
      PAYLOAD_SECRET: 'mat-khau-ngan',
      SMTP_URL: 'lo-mat-khau',
      DATABASE_URL: 'lo-luon',
    })
    expect(JSON.stringify(answer)).not.toMatch(/mat-khau|lo-luon/)
  })
})

describe('settings of a real newsroom', () => {
  it('starts when all are there', () => {
    expect(configOf(production)).toMatchObject({
      host: '0.0.0.0',
      trustedOrigins: ['https://toasoan.example.vn'],
      database: { engine: 'mongodb' },
    })
  })

  it('listens where it is told to', () => {
    expect(configOf({ ...production, HOST: '192.168.1.5' })).toMatchObject({ host: '192.168.1.5' })
  })

  it('names everything that is missing at once', () => {
    expect(refusedSettings({ APP_ENV: 'production' })).toEqual([
      'PUBLIC_URL',
      'DATABASE_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'COORDINATOR_EMAIL',
    ])
  })

  it('names what is wrong beside what is missing, each once', () => {
    expect(refusedSettings({ APP_ENV: 'production', PORT: 'x', PUBLIC_URL: 'x', PAYLOAD_SECRET: 'x' }).sort()).toEqual(
      ['COORDINATOR_EMAIL', 'DATABASE_URL', 'MAIL_FROM', 'PAYLOAD_SECRET', 'PORT', 'PUBLIC_URL', 'SMTP_URL'].sort(),
    )
  })

  it.each([
    ['PUBLIC_URL', 'http://toasoan.example.vn'],
    ['DATABASE_URL', 'mongodb://a/newsroom'],
    ['PAYLOAD_SECRET', RANDOM_SECRET.slice(1)],
    ['PAYLOAD_SECRET', 'a'.repeat(64)],
    ['PAYLOAD_SECRET', ''],
  ])('%s = %s is too weak', (setting, value) => {
    expect(refusedSettings({ ...production, [setting]: value })).toEqual([setting])
  })

  it('may keep its secret in a file when it runs on one machine', () => {
    expect(refusedSettings({ ...production, DATABASE_URL: 'file:/srv/newsroom.db', PAYLOAD_SECRET: '' })).toEqual([])
  })

  it('may be tried on its own machine without TLS', () => {
    expect(refusedSettings({ ...production, PUBLIC_URL: 'http://127.0.0.1:3000' })).toEqual([])
  })
})
