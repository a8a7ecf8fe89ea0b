import type { DatabaseAdapter } from 'payload'

/** The adapter's own functions, from before `guardWrites` closed the doors; for this folder only. */
export type RawDatabase = Pick<
  DatabaseAdapter,
  'create' | 'updateOne' | 'updateMany' | 'deleteOne' | 'deleteMany' | 'upsert'
>

const raws = new WeakMap<object, RawDatabase>()

export const keepRawDatabase = (db: DatabaseAdapter): RawDatabase => {
  const raw: RawDatabase = {
    create: db.create.bind(db),
    updateOne: db.updateOne.bind(db),
    updateMany: db.updateMany.bind(db),
    deleteOne: db.deleteOne.bind(db),
    deleteMany: db.deleteMany.bind(db),
    upsert: db.upsert.bind(db),
  }
  raws.set(db, raw)
  return raw
}

/** The adapter's own functions of a running database. @throws Error when the guards were never set: nothing may be written then. */
export const rawDatabase = (db: DatabaseAdapter): RawDatabase => {
  const raw = raws.get(db)
  if (!raw) throw new Error('guardWrites() must run before anything is written')
  return raw
}
