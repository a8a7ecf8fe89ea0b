import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { mongoDatabase } from '../../mongoDatabase'

const REGISTERS = ['topics', 'units', 'people']

/** Registers carry a revision and their actions: rows from before begin with none. Safe to run twice. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  for (const register of REGISTERS) {
    await mongoDatabase(payload)
      .collection(register)
      .updateMany({ rev: { $exists: false } }, { $set: { rev: 1, moves: 0 } })
  }
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const $unset = { rev: '', moves: '', pending: '', pendingSince: '', proposal: '', proposedAt: '' }
  for (const register of REGISTERS) await mongoDatabase(payload).collection(register).updateMany({}, { $unset })
}
