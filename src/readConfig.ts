import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { ConfigProblem } from './configProblem'
import { sqliteFile } from './database/sqliteFile'
import { findWeakSettings } from './findWeakSettings'
import { SETTINGS, type SettingName } from './settings'

/** Everything the program is told from outside, complete and typed. Paths are absolute, sizes are bytes. */
export interface Config {
  appEnv: 'demo' | 'production'
  host: string
  port: number
  /** Origin without a trailing slash. */
  publicUrl: string
  /** Origins whose cookies are accepted: the public one, and in a demo this machine's two names. */
  trustedOrigins: string[]
  dataDir: string
  mediaDir: string
  database: { engine: 'sqlite' | 'mongodb'; url: string }
  /** Undefined: the secret is kept in `DATA_DIR/secret`. */
  payloadSecret: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  coordinatorEmail: string | undefined
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  cacheBytes: number
  /** Number of proxies in front. */
  trustProxy: number
}

export type ConfigAnswer = { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] }

const environment = z.object(
  Object.fromEntries(Object.entries(SETTINGS).map(([name, { schema }]) => [name, schema])) as {
    [Name in SettingName]: (typeof SETTINGS)[Name]['schema']
  },
)

export type Environment = z.infer<typeof environment>

/** What the environment asks for, or everything in it that is missing, wrong or too weak, all at once. An empty text counts as unset. */
export function readConfig(env: Record<string, string | undefined>): ConfigAnswer {
  const given = Object.fromEntries(Object.entries(env).filter(([, text]) => text !== ''))
  const parsed = environment.safeParse(given)
  const wrong = parsed.success ? [] : wrongSettings(parsed.error)
  const weak = findWeakSettings(given).filter(({ setting }) => !wrong.some((problem) => problem.setting === setting))
  if (!parsed.success || weak.length > 0) return { ok: false, problems: [...wrong, ...weak] }
  return { ok: true, config: toConfig(parsed.data) }
}

function wrongSettings(error: z.ZodError): ConfigProblem[] {
  const names = new Set(error.issues.map((issue) => issue.path[0] as SettingName))
  return [...names].map((setting) => ({ setting, message: `${setting} phải là ${SETTINGS[setting].expects}.` }))
}

function toConfig(asked: Environment): Config {
  const isProduction = asked.APP_ENV === 'production'
  const dataDir = resolve(asked.DATA_DIR)
  const local = [`http://localhost:${asked.PORT}`, `http://127.0.0.1:${asked.PORT}`] as const
  const publicUrl = asked.PUBLIC_URL ?? local[0]
  return {
    appEnv: asked.APP_ENV,
    host: asked.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
    port: asked.PORT,
    publicUrl,
    trustedOrigins: isProduction ? [publicUrl] : [...new Set([publicUrl, ...local])],
    dataDir,
    mediaDir: resolve(asked.MEDIA_DIR),
    database: toDatabase(asked.DATABASE_URL ?? pathToFileURL(join(dataDir, 'newsroom.db')).href),
    payloadSecret: asked.PAYLOAD_SECRET,
    smtpUrl: asked.SMTP_URL,
    mailFrom: asked.MAIL_FROM,
    coordinatorEmail: asked.COORDINATOR_EMAIL,
    logLevel: asked.LOG_LEVEL,
    cacheBytes: asked.CACHE_BYTES,
    trustProxy: asked.TRUST_PROXY,
  }
}

function toDatabase(url: string): Config['database'] {
  if (!url.startsWith('file:')) return { engine: 'mongodb', url }
  return { engine: 'sqlite', url: pathToFileURL(sqliteFile(url)).href }
}
