import type { PayloadHandler, PayloadRequest } from 'payload'
import { findRow } from '../database/findRow'
import { CLAIM_BLOCKS } from '../editions/block'
import { changedWithNeighbours } from '../editions/changedWithNeighbours'
import { differEditions } from '../editions/differEditions'
import type { Edition } from '../editions/edition'
import { ProductError } from '../errors'
import { KINDS, type Kind } from '../workflow/kinds'
import { loadEdition } from './facts/loadEdition'
import { carriedUnits, loadVerdicts } from './facts/loadVerdicts'
import { requireActor } from './requireActor'
import { type StoryRow, storyFromRow } from './storyRow'
import { toResponse } from './toResponse'

interface RequestRow {
  id: string
  story: string
  kind: Kind
  unit: string
  round: number
  edition: string
  state: string
  askedAt: string
  dueAt: string
}

/**
 * GET /api/requests/:id/edition: the frozen edition that a unit is asked about, claim by claim, with the verdicts that stand and, from the
 * second edition on, what changed with its neighbours. The only text a reviewer gets; a request of another unit is as if it weren't there.
 */
export const answerRequestEdition: PayloadHandler = (req) =>
  toResponse(req, async () => {
    await requireActor(req)
    const request = await readRequest(req)
    const { payload } = req
    const { story: id, kind, unit, edition: hash, round, state, askedAt, dueAt } = request
    const row = await findRow<StoryRow>({ payload, collection: KINDS[kind].collection, where: { id: { equals: id } } })
    const edition = await loadEdition({ payload, story: id, hash })
    if (!row || !edition) throw new ProductError('not_found', 'Không tìm thấy bản được hỏi.')
    const story = storyFromRow({ kind, row })
    const verdicts = await loadVerdicts({ payload, story: id })
    const before =
      verdicts.filter((verdict) => verdict.unit === unit && verdict.edition !== hash).at(-1)?.edition ?? null
    return {
      request: {
        id: request.id,
        story: id,
        kind,
        collection: KINDS[kind].collection,
        unit,
        round,
        state,
        askedAt,
        dueAt,
        moves: story.moves,
      },
      edition: { hash, number: story.editions.indexOf(hash) + 1 },
      blocks: edition.blocks.map(({ hash: block, block: content }) => ({
        hash: block,
        block: content,
        isClaim: content !== null && CLAIM_BLOCKS.includes(content.type),
        stands: carriedUnits({ verdicts, block }).includes(unit),
      })),
      ...(await describeChange({ req, story: id, before, edition })),
    }
  })

const readRequest = async (req: PayloadRequest): Promise<RequestRow> => {
  const id = String(req.routeParams?.id ?? '')
  const row = await req.payload.findByID({
    collection: 'requests',
    id,
    depth: 0,
    overrideAccess: false,
    req,
    disableErrors: true,
  })
  if (!row || row.state === 'cancelled')
    throw new ProductError('not_found', 'Không có yêu cầu này, hoặc yêu cầu đã đóng.')
  return row as unknown as RequestRow
}

/** Indices of the blocks to show first: what changed since the edition this unit last answered, and their neighbours. */
const describeChange = async ({
  req,
  story,
  before,
  edition,
}: {
  req: PayloadRequest
  story: string
  before: string | null
  edition: Edition
}) => {
  const earlier = await loadEdition({ payload: req.payload, story, hash: before })
  if (earlier === null) return { changes: null }
  return { changes: changedWithNeighbours(differEditions({ before: earlier, after: edition })) }
}
