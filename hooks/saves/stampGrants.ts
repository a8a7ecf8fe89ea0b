import type { CollectionBeforeChangeHook } from 'payload'
import { newsroomOf } from '../../src/actions/newsroom'
import { grantColumns } from '../../src/actions/registers/grantColumns'
import { resolveActor } from '../../src/actions/resolveActor'
import { grantRows } from '../../src/workflow/registers/grantRows'
import { stampNewGrants } from '../../src/workflow/stampNewGrants'
import type { GrantRow } from '../../src/workflow/validRoles'
import { refuse } from './refuse'

/**
 * A grant records who entered it; a confirmation can't be typed, only given by its own endpoint. What changed waits in the same row for the
 * log; what the program itself writes before anybody can sign in has no event.
 */
export const stampGrants: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data.roles === undefined) return data
  const given = readRoles(data.roles)
  const actor = await resolveActor(req)
  const before = (originalDoc?.roles ?? []) as GrantRow[]
  const trusted = req.context.trusted === true
  const after = stampNewGrants({ before, after: given, by: actor?.person ?? null, trusted })
  if (actor === null) return { ...data, roles: after }
  const row = { ...originalDoc, id: String(originalDoc?.id ?? data.id) }
  return { ...data, ...grantColumns({ row, after, actor, now: newsroomOf(req.payload).now() }) }
}

/** Payload validates a json column only after this hook, and by nothing but its being json. */
const readRoles = (roles: unknown): GrantRow[] => {
  const read = grantRows.safeParse(roles)
  if (read.success) return read.data
  const message =
    'Danh sách vai trò không hợp lệ: mỗi vai trò cần tên vai trò, đơn vị và ngày đúng. Chưa có gì thay đổi.'
  throw refuse({ code: 'bad_request', message, details: { field: 'roles' } })
}
