import { existsSync, renameSync, rmSync } from 'node:fs'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * The copy that stands beside a SQLite file while it is migrated. A migration is not atomic there (transactions would empty child
 * tables, decision 0010), so that one which fails or is killed half-way is undone from this copy.
 */
export const migrationCopy = (file: string) => {
  const unfinished = `${file}.before-unfinished-migration`
  return {
    /** Complete or not there at all: it grows under another name. */
    async make(client: Pick<SQLiteAdapter['client'], 'execute'>): Promise<void> {
      const growing = `${unfinished}.part`
      rmSync(growing, { force: true })
      await client.execute({ sql: 'VACUUM INTO ?', args: [growing] })
      renameSync(growing, unfinished)
    },
    /** The migration is complete: its copy stays (one, the last) for whoever wants to go back. */
    keep(): void {
      renameSync(unfinished, `${file}.before-last-migration`)
    },
    /** Answers whether a migration is under way, or was killed half-way. */
    isThere(): boolean {
      return existsSync(unfinished)
    },
    /** Puts the database back; true when a migration had not finished. Synchronous, for a process that is ending. */
    putBack(): boolean {
      if (!existsSync(unfinished)) return false
      for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
      renameSync(unfinished, file)
      return true
    },
  }
}
