import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { loadFacts } from '../../src/actions/facts/loadFacts'
import { newsroomOf } from '../../src/actions/newsroom'
import { refuseDecision } from '../../src/actions/refuseDecision'
import { startingColumns } from '../../src/actions/startingColumns'
import { storyFromRow } from '../../src/actions/storyRow'
import { checkTransition } from '../../src/workflow/checkTransition'
import type { InputOf } from '../../src/workflow/inputs'
import type { Kind } from '../../src/workflow/kinds'
import type { Actor } from '../../src/workflow/roles'
import { CREATORS, hasAnyRole } from '../../src/workflow/textRights'

interface Asked {
  payload: Payload
  kind: Kind
  actor: Actor
  /** The text as it will be created, without its pictures. */
  data: Record<string, unknown>
  /** What the archive is told about it; null for an ordinary draft. */
  archive: InputOf<'archive'> | null
}

/**
 * Asks every rule that the import will meet before anything of the manuscript is stored, so that a refusal leaves neither a picture nor
 * a draft behind (issue: The main job). @throws Error with the reasons as sentences.
 */
export const refuseImport = async ({ payload, kind, actor, data, archive }: Asked): Promise<void> => {
  if (!hasAnyRole({ actor, roles: CREATORS[kind] })) throw new Error('tác giả không có quyền viết loại bài này.')
  if (archive === null) return
  await refuseTakenAddress({ payload, oldPath: archive.oldPath })
  const id = uuidv7()
  const now = newsroomOf(payload).now()
  const row = {
    ...data,
    ...startingColumns({ id, kind, person: actor.person, bylines: data.bylines, now }),
    id,
    title: String(data.title),
  }
  const story = storyFromRow({ kind, row })
  const { facts } = await loadFacts({ payload, story, row, input: archive })
  // In an empty newsroom this very import begins the log.
  const started = { ...facts, startedAt: facts.startedAt ?? facts.now }
  const check = checkTransition({ action: 'archive', story, actor, facts: started, input: archive })
  if (!check.allowed) throw refuseDecision(check)
}

/** One old address leads to one text. */
const refuseTakenAddress = async ({
  payload,
  oldPath,
}: {
  payload: Payload
  oldPath?: string | undefined
}): Promise<void> => {
  if (oldPath === undefined) return
  const { docs } = await payload.find({
    collection: 'publications',
    where: { oldPathsKey: { contains: `|${oldPath}|` } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const taken = docs.find(({ oldPathsKey }) => String(oldPathsKey).includes(`|${oldPath}|`))
  if (taken) throw new Error(`địa chỉ cũ ${oldPath} đã dẫn tới bài khác (${taken.path}).`)
}
