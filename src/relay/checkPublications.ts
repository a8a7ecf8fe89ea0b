import type { Payload } from 'payload'
import { PUBLIC_ACTIONS } from '../publishing/foldPublication'
import { publicationFault } from '../publishing/publicationFault'
import type { Kind } from '../workflow/kinds'
import { foldStory } from './foldStory'
import type { LogFault } from './logFault'
import { readCursor } from './readCursor'

/** A story whose events may change what readers have: its kind, the last such event, and whether it was ever published. */
export interface PublicStory {
  kind: Kind
  seq: number
  isPublished: boolean
}

const PUBLISHING = ['publish', 'archive']

/** Notes an event of the log in the list of stories that readers may have something of. */
export const notePublic = ({
  stories,
  event,
}: {
  stories: Map<string, PublicStory>
  event: { story: string; kind: Kind; action: string; seq: number }
}): void => {
  const { story, kind, action, seq } = event
  if (!PUBLIC_ACTIONS.includes(action)) return
  const isPublished = stories.get(story)?.isPublished === true || PUBLISHING.includes(action)
  stories.set(story, { kind, seq, isPublished })
}

const findPublication = (payload: Payload, story: string) =>
  // The verifier reads everything: that is what it is for.
  payload.findByID({ collection: 'publications', id: story, depth: 0, overrideAccess: true, disableErrors: true })

const listRows = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'publications',
    select: { seq: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id }) => String(id))
}

/**
 * Compares each stored publication with the one that the log gives and names those altered, missing or invented. What the relay has
 * not read yet, and a story that it parked, is only late and no fault. `stories`: from the log, which must be whole.
 */
export const checkPublications = async ({
  payload,
  stories,
}: {
  payload: Payload
  stories: ReadonlyMap<string, PublicStory>
}): Promise<LogFault[]> => {
  // The cursor before the rows: the relay may be at work, and what it writes meanwhile is newer, never older, than what it had read.
  const { seq: read, parked } = await readCursor({ payload, name: 'publications' })
  const faultOf = async (story: string, known: PublicStory | undefined): Promise<LogFault[]> => {
    const isLate = known !== undefined && known.seq > read
    if (isLate || parked.some((item) => item.story === story)) return []
    const stored = await findPublication(payload, story)
    const until = stored === null ? Number.POSITIVE_INFINITY : Number(stored.seq)
    const folded = known ? await foldStory({ payload, story, kind: known.kind, until }) : null
    const fault = publicationFault({ stored, folded })
    const isOlder = stored !== null && known?.isPublished === true && until < known.seq
    if (isOlder) return [{ row: `publications ${story}`, fault: `cũ hơn nhật ký: thiếu sự kiện số ${known.seq}` }]
    return fault === null ? [] : [{ row: `publications ${story}`, fault }]
  }
  const faults: LogFault[] = []
  for (const [story, known] of stories) faults.push(...(await faultOf(story, known)))
  const invented = (await listRows(payload)).filter((story) => !stories.has(story))
  for (const story of invented) faults.push(...(await faultOf(story, undefined)))
  return faults
}
