import type { BasePayload, DatabaseAdapter } from 'payload'
import { describeFrozenSave } from '../actions/describeFrozenSave'
import { describeStaleSave } from '../actions/describeStaleSave'
import { findStory } from '../actions/findStory'
import { TEXT_COLUMNS } from '../actions/storyRow'
import { ProductError } from '../errors'
import { type Kind, kindOfCollection } from '../workflow/kinds'
import { isLedgeredRegister } from '../workflow/registers/registerEvent'
import { OPEN_STAGES } from '../workflow/stages'
import { guardRegister } from './guardRegister'
import { keepRawDatabase, type RawDatabase } from './rawDatabase'

/** Collections that only this program's own writers touch, never an operation of Payload's, whatever its access says. */
export const RECORD_COLLECTIONS = [
  'editions',
  'verdicts',
  'events',
  'reasons',
  'notices',
  'publications',
  'stories',
  'requests',
  'cursors',
] as const

const isText = (slug: string): boolean => kindOfCollection(slug) !== null
const isRecord = (slug: string): boolean => (RECORD_COLLECTIONS as readonly string[]).includes(slug)

/** What a save writes beside the text columns; everything else of the row belongs to named actions. */
const SAVED_COLUMNS = [
  ...TEXT_COLUMNS,
  'writers',
  'vouched',
  'savedBy',
  'savedAt',
  'authorsKey',
  'peopleKey',
  'rev',
  'updatedAt',
] as const

const closed = (what: string): never => {
  throw new ProductError('not_permitted', 'Nội dung này chỉ thay đổi qua các bước của quy trình.', {
    cause: new Error(what),
  })
}

const refuseOthers =
  <Args extends { collection: string }, Result>(original: (args: Args) => Result, name: string) =>
  (args: Args): Result =>
    [isText, isRecord, isLedgeredRegister].some((isClosed) => isClosed(args.collection))
      ? closed(`${name} on ${args.collection}`)
      : original(args)

/** A text is born only as a draft that nobody has seen: any other state has to be reached by actions. */
const guardCreate =
  (raw: RawDatabase): DatabaseAdapter['create'] =>
  (args) => {
    const { collection, data } = args
    if (isRecord(collection)) return closed(`create on ${collection}`)
    const isFresh = data.stage === 'draft' && data.live === 'none' && data.rev === 1 && data.moves === 0
    if (isText(collection) && !isFresh) return closed(`create of a text that is not a fresh draft`)
    return raw.create(args)
  }

/**
 * A save of Payload's (panel, REST, Local API) becomes a compare-and-set on the revision it started from and writes text columns
 * only (design: idea 4). Payload calls this with the whole merged row and its id.
 */
const guardUpdateOne =
  ({ payload, raw }: { payload: BasePayload; raw: RawDatabase }): DatabaseAdapter['updateOne'] =>
  async (args) => {
    const { collection, data } = args
    if (isRecord(collection)) return closed(`updateOne on ${collection}`)
    if (isLedgeredRegister(collection)) return guardRegister({ raw, collection, id: args.id, data })
    const kind = kindOfCollection(collection)
    if (kind === null) return raw.updateOne(args)
    if (args.id === undefined || typeof data.rev !== 'number')
      return closed(`updateOne on ${collection} without id and rev`)
    const set = Object.fromEntries(
      SAVED_COLUMNS.filter((name) => data[name] !== undefined).map((name) => [name, data[name]]),
    )
    const where = { id: { equals: args.id }, rev: { equals: data.rev - 1 }, stage: { in: [...OPEN_STAGES] } }
    const row = await raw.updateOne({ collection, where, data: set, options: { atomic: true } })
    if (row === null) throw await lostRace({ payload, kind, id: String(args.id) })
    return row
  }

/** The save passed every check and somebody was faster by a moment: it is told as much as one that came later (design: idea 4). */
const lostRace = async ({
  payload,
  kind,
  id,
}: {
  payload: BasePayload
  kind: Kind
  id: string
}): Promise<ProductError> => {
  const row = await findStory({ payload, kind, id })
  if (row && !OPEN_STAGES.some((stage) => stage === row.stage)) {
    const { code, message, details } = await describeFrozenSave({ payload, row })
    return new ProductError(code, message, { details })
  }
  const details = row ? (await describeStaleSave({ payload, row })).details : {}
  return new ProductError(
    'story_changed',
    'Chưa lưu được: bài vừa được người khác lưu hoặc chuyển bước. Lời của bạn vẫn còn trên màn hình.',
    { details },
  )
}

/**
 * Closes every door of the database adapter to texts and records but this folder's own writers, so that panel, REST, bulk and Local
 * API become one guarded door (payload.md 12). Call once, right after the start and before anything is written.
 */
export const guardWrites = (payload: BasePayload): void => {
  const db = payload.db
  const raw = keepRawDatabase(db)
  db.create = guardCreate(raw)
  db.updateOne = guardUpdateOne({ payload, raw })
  db.updateMany = refuseOthers(raw.updateMany, 'updateMany')
  db.deleteOne = refuseOthers(raw.deleteOne, 'deleteOne')
  db.deleteMany = refuseOthers(raw.deleteMany, 'deleteMany')
  db.upsert = refuseOthers(raw.upsert, 'upsert')
}
