import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
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

interface Asked {
  payload: Payload
  kind: Kind
  actor: Actor
  /** The text as it will be created, without its pictures. */
  data: Record<string, unknown>
  archive: InputOf<'archive'>
  pictures: readonly ManuscriptPicture[]
}

/** Asks whether the text could stand as the archive's, before anything of it is stored. @throws Error with the reasons as sentences. */
export const refuseArchive = async ({ payload, kind, actor, data, archive, pictures }: Asked): Promise<void> => {
  refuseWithoutAlt(pictures)
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

/** The archive is frozen at once, and then a description can't be written any more. */
const refuseWithoutAlt = (pictures: readonly ManuscriptPicture[]): void => {
  const without = pictures.flatMap(({ alt }, index) => (alt === '' ? [index + 1] : []))
  if (without.length > 0)
    throw new Error(
      `ảnh ${without.join(', ')} không có mô tả cho người không xem được ảnh. Hãy ghi mô tả trong tệp (Word: Alt Text) rồi nhập lại.`,
    )
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
