import type { Migration } from '../../compareMigrations'
import * as settings from './20261127_182059_settings'

/**
 * Changes to rows that already exist in MongoDB, oldest first, each once. Collections and indexes need none: they follow the
 * configuration. A change here is run by `npm run migrate` before the machines are restarted.
 */
export const migrations: Migration[] = [{ name: '20261127_182059_settings', up: settings.up, down: settings.down }]
