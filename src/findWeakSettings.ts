import { isIPv4 } from 'node:net'
import type { ConfigProblem } from './configProblem'
import type { SettingName } from './settings'

const REQUIRED: readonly SettingName[] = ['PUBLIC_URL', 'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'COORDINATOR_EMAIL']
const LEAST_SECRET_CHARACTERS = 32
const LEAST_DIFFERENT_CHARACTERS = 10

/**
 * What a newsroom may not start with: settings that are missing in production, or too weak for it; in a demo, an address that others
 * reach. Works on the texts as given, so that one wrong setting doesn't hide the others.
 */
export function findWeakSettings(given: Partial<Record<SettingName, string>>): ConfigProblem[] {
  if (given.APP_ENV !== 'production') return openDemo(given)
  const missing = REQUIRED.filter((setting) => given[setting] === undefined).map((setting) => ({
    setting,
    message: `${setting} chưa đặt; toà soạn thật (APP_ENV=production) bắt buộc có.`,
  }))
  return [...missing, ...weakAddress(given.PUBLIC_URL), ...weakDatabase(given.DATABASE_URL), ...weakSecret(given)]
}

/** A demo's session goes over an unencrypted connection, and its passwords stand on the screen: it is for this machine alone. */
function openDemo({ HOST: host }: Partial<Record<SettingName, string>>): ConfigProblem[] {
  if (host === undefined || isLoopback(host)) return []
  return [
    {
      setting: 'HOST',
      message:
        'HOST của toà soạn mẫu phải là địa chỉ của riêng máy này: 127.0.0.1, ::1 hoặc localhost. Muốn máy khác vào được, hãy chạy toà soạn thật (APP_ENV=production).',
    },
  ]
}

/** RFC 1122, 3.2.1.3 (127.0.0.0/8); RFC 4291, 2.5.3 (::1); RFC 6761, 6.3 (localhost). */
function isLoopback(host: string): boolean {
  if (isIPv4(host)) return host.startsWith('127.')
  return ['localhost', '::1'].includes(host.toLowerCase())
}

function weakAddress(publicUrl: string | undefined): ConfigProblem[] {
  if (!publicUrl || !URL.canParse(publicUrl)) return []
  const { protocol, hostname } = new URL(publicUrl)
  if (protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1') return []
  return [
    {
      setting: 'PUBLIC_URL',
      message: 'PUBLIC_URL phải là https:// để mật khẩu và phiên đăng nhập không đi qua mạng ở dạng rõ.',
    },
  ]
}

/** Retried writes are told apart from new ones by a replica set only (MongoDB manual, "Retryable Writes"). */
function weakDatabase(databaseUrl: string | undefined): ConfigProblem[] {
  if (!databaseUrl?.startsWith('mongodb://') || /[?&]replicaSet=[^&]+/.test(databaseUrl)) return []
  return [
    {
      setting: 'DATABASE_URL',
      message:
        'DATABASE_URL của MongoDB phải là một cụm (thêm ?replicaSet=…), để ghi lại sau sự cố mạng không thành ghi hai lần.',
    },
  ]
}

function weakSecret(given: Partial<Record<SettingName, string>>): ConfigProblem[] {
  const secret = given.PAYLOAD_SECRET
  if (secret === undefined) {
    if (!given.DATABASE_URL?.startsWith('mongodb')) return []
    return [
      {
        setting: 'PAYLOAD_SECRET',
        message: 'PAYLOAD_SECRET chưa đặt; các máy dùng chung MongoDB phải có cùng một khoá.',
      },
    ]
  }
  const isStrong = secret.length >= LEAST_SECRET_CHARACTERS && new Set(secret).size >= LEAST_DIFFERENT_CHARACTERS
  if (isStrong) return []
  return [
    {
      setting: 'PAYLOAD_SECRET',
      message: `PAYLOAD_SECRET phải dài ít nhất ${LEAST_SECRET_CHARACTERS} ký tự ngẫu nhiên, ví dụ kết quả của "openssl rand -hex 32".`,
    },
  ]
}
