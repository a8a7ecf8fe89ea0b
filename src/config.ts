import { existsSync } from 'node:fs'
import { keepSecret } from './keepSecret'
import { type Config, readConfig } from './readConfig'

/** The configuration as the program runs it: nothing is left open. */
export type LoadedConfig = Config & { payloadSecret: string }

/** Thrown at start: the message lists everything that is missing, wrong or too weak. */
class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * The only reader of `process.env`. A file `.env` in the working folder is read first (not in tests); what the environment
 * says wins over it.
 */
function loadConfig(): LoadedConfig {
  if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env')
  const answer = readConfig(process.env)
  if (answer.ok)
    return { ...answer.config, payloadSecret: answer.config.payloadSecret ?? keepSecret(answer.config.dataDir) }
  const list = answer.problems.map(({ message }) => `  - ${message}`).join('\n')
  throw new ConfigError(`Chưa khởi động được vì thiếu hoặc sai thiết đặt (xem .env.example):\n${list}`)
}

export const config: LoadedConfig = loadConfig()
