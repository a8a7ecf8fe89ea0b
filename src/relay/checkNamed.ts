import type { Payload } from 'payload'
import { editionId } from '../actions/facts/editionId'
import { frozenMedia } from '../actions/frozenMedia'
import { verdictId } from '../actions/makeVerdict'
import { saltedHash } from '../actions/writeTexts'
import type { HashedBlock } from '../editions/edition'
import { verifyEdition } from '../editions/verifyEdition'
import { listKey } from '../text/listKey'
import type { VerdictRecord } from '../workflow/carriedUnits'
import type { Kind } from '../workflow/kinds'
import type { ErasureTarget } from '../workflow/story'
import { alteredColumn } from './alteredColumn'
import type { LogFault } from './logFault'
import type { LoggedEvent } from './loggedEvent'

/** What the events of texts name beside themselves, to be looked at once the chain is walked. */
export interface Named {
  /** Typed words by their ids. */
  texts: Map<string, { sha256: string; story: string }>
  /** What was ordered to be erased, each with its kind: an order about a block excuses no missing words. */
  erased: Set<string>
  editions: Map<string, { hash: string; story: string; kind: Kind }>
  verdicts: Map<string, string>
}

const erasedKey = ({ kind, id }: ErasureTarget): string => `${kind}:${id}`

interface Checking {
  payload: Payload
  named: Named
}

export const nothingNamed = (): Named => ({
  texts: new Map(),
  erased: new Set(),
  editions: new Map(),
  verdicts: new Map(),
})

const noteTexts = ({ named, story, value }: { named: Named; story: string; value: unknown }): void => {
  if (typeof value !== 'object' || value === null) return
  const { id, sha256 } = value as { id?: unknown; sha256?: unknown }
  if (typeof id === 'string' && typeof sha256 === 'string') named.texts.set(id, { sha256, story })
  for (const child of Object.values(value)) noteTexts({ named, story, value: child })
}

/** Notes what an event names. */
export const noteNamed = ({ named, event }: { named: Named; event: LoggedEvent }): void => {
  const { story, kind, action, data } = event
  noteTexts({ named, story, value: data })
  if (data.edition) named.editions.set(editionId({ story, hash: data.edition }), { hash: data.edition, story, kind })
  if (data.verdict) named.verdicts.set(data.verdict, story)
  if (action === 'confirm_erasure' && data.target) named.erased.add(erasedKey(data.target))
}

const findById = (payload: Payload, collection: 'editions' | 'reasons' | 'verdicts', id: string) =>
  // The verifier reads everything: that is what it is for.
  payload.findByID({ collection, id, depth: 0, overrideAccess: true, disableErrors: true }) as Promise<
    (Record<string, unknown> & { id: string }) | null
  >

const columnFaults = (asked: Parameters<typeof alteredColumn>[0]): string[] => {
  const name = alteredColumn(asked)
  return name === null ? [] : [`cột ${name} đã bị thay đổi`]
}

const editionFaults = async ({ payload, named, id }: Checking & { id: string }): Promise<string[]> => {
  const row = await findById(payload, 'editions', id)
  const told = named.editions.get(id)
  if (!row || !told) return ['mất bản đóng băng mà nhật ký nêu tên']
  const blocks = row.blocks as HashedBlock[]
  const verification = verifyEdition({ ...told, blocks, hash: String(row.hash) })
  const missing = blocks.find(
    ({ block, hash }) => block === null && !named.erased.has(erasedKey({ kind: 'block', id: hash })),
  )
  // What an erased block showed can't be told any more, so neither can the key of all media.
  const isWhole = blocks.every(({ block }) => block !== null)
  const mediaKey = isWhole ? { mediaKey: listKey([...new Set(frozenMedia({ blocks }))]) } : {}
  return [
    ...(verification.ok ? [] : [verification.message]),
    ...(missing ? [`đoạn ${missing.hash} đã mất mà không có lệnh xoá`] : []),
    ...(verification.ok ? columnFaults({ row, expected: { ...told, ...mediaKey } }) : []),
  ]
}

const verdictFaults = async ({ payload, named, id }: Checking & { id: string }): Promise<string[]> => {
  const row = await findById(payload, 'verdicts', id)
  const verdict = row?.verdict as VerdictRecord | undefined
  if (!row || !verdict) return ['mất kết luận thẩm tra mà nhật ký nêu tên']
  noteTexts({ named, story: named.verdicts.get(id) ?? '', value: verdict })
  if (verdictId(verdict) !== id) return ['kết luận thẩm tra đã bị thay đổi']
  const { story, edition, unit } = verdict
  return columnFaults({ row, expected: { story, edition, unit } })
}

const textFaults = async ({ payload, named, id }: Checking & { id: string }): Promise<string[]> => {
  const told = named.texts.get(id)
  if (!told || named.erased.has(erasedKey({ kind: 'text', id }))) return []
  const row = await findById(payload, 'reasons', id)
  if (typeof row?.text !== 'string' || typeof row.salt !== 'string') return ['lời đã mất mà không có lệnh xoá']
  if (saltedHash({ salt: row.salt, text: row.text }) !== told.sha256) return ['lời đã bị thay đổi']
  return columnFaults({ row, expected: { story: told.story, erasedAt: null } })
}

/** Looks at every edition, verdict and typed text that the log names: whether it is there, and as it was written. */
export const checkNamed = async ({ payload, named }: Checking): Promise<LogFault[]> => {
  const faults: LogFault[] = []
  const check = async (collection: string, ids: Iterable<string>, faultsOf: typeof editionFaults): Promise<void> => {
    for (const id of ids)
      for (const fault of await faultsOf({ payload, named, id })) faults.push({ row: `${collection} ${id}`, fault })
  }
  await check('editions', named.editions.keys(), editionFaults)
  await check('verdicts', named.verdicts.keys(), verdictFaults)
  // Last: verdicts name typed words too.
  await check('reasons', named.texts.keys(), textFaults)
  return faults
}
