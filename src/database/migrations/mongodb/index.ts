import type { Migration } from '../../compareMigrations'

/**
 * Changes to rows that already exist in MongoDB, oldest first, each once. Collections and indexes need none: they follow the
 * configuration. A change here is run by `npm run migrate` before the machines are restarted.
 */
export const migrations: Migration[] = []
