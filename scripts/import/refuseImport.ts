import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { reencode } from '../../hooks/media/makeSizes'
import { loadFacts } from '../../src/actions/facts/loadFacts'
import { newsroomOf } from '../../src/actions/newsroom'
import { refuseDecision } from '../../src/actions/refuseDecision'
import { startingColumns } from '../../src/actions/startingColumns'
import { storyFromRow } from '../../src/actions/storyRow'
import type { ManuscriptPicture } from '../../src/importing/manuscript'
import { payloadPublicationStore } from '../../src/site/payloadPublicationStore'
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
  pictures: readonly ManuscriptPicture[]
  /** What the archive is told about it; null for an ordinary draft. */
  archive: InputOf<'archive'> | null
}

/**
 * Asks every rule that the import will meet before anything of the manuscript is stored, so that a refusal leaves neither a picture nor
 * a draft behind. @throws Error with the reasons as sentences.
 */
export const refuseImport = async ({ payload, kind, actor, data, pictures, archive }: Asked): Promise<void> => {
  if (!hasAnyRole({ actor, roles: CREATORS[kind] })) throw new Error('tác giả không có quyền viết loại bài này.')
  await refuseBrokenPictures(pictures)
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
  const taken = await payloadPublicationStore({ payload }).byOldPath(oldPath)
  if (taken) throw new Error(`địa chỉ cũ ${oldPath} đã dẫn tới bài khác (${taken.path}).`)
}

const refuseBrokenPictures = async (pictures: readonly ManuscriptPicture[]): Promise<void> => {
  for (const [index, { bytes }] of pictures.entries()) {
    try {
      await reencode(Buffer.from(bytes))
    } catch (cause) {
      throw new Error(`ảnh ${index + 1} của tệp hỏng hoặc quá lớn; hãy thay ảnh ấy trong bản thảo rồi nhập lại.`, {
        cause,
      })
    }
  }
}
