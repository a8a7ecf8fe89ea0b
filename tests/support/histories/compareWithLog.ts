import type { Payload } from 'payload'
import type { StoryRow } from '../../../src/actions/storyRow'
import { findRow } from '../../../src/database/findRow'
import type { HashedBlock } from '../../../src/editions/edition'
import { KINDS, type Kind } from '../../../src/workflow/kinds'
import type { Evidence } from './evidence'
import type { Told } from './oracle'

interface Comparing {
  payload: Payload
  kind: Kind
  id: string
  evidence: Evidence
  told: Told
}

const withoutPress = ({ told, evidence }: Comparing): string[] => {
  const logged = told.events.map(({ actionId }) => actionId)
  const pressed = evidence.presses.map(({ actionId }) => actionId)
  const twice = pressed.filter((id) => logged.filter((other) => other === id).length !== 1)
  const ofNobody = told.events.filter(
    ({ action, by, actionId }) => action !== 'create' && by !== 'clock' && !pressed.includes(actionId),
  )
  return [
    ...twice.map((id) => `the press ${id} succeeded and is not in the log once`),
    ...ofNobody.map(({ action, by }) => `the log has ${action} by ${by}, which nobody was answered`),
  ]
}

const differingRow = ({ told, id, evidence }: Comparing, row: StoryRow | null): string[] => {
  const last = told.events.at(-1)
  const asLogged = {
    stage: last?.to.stage,
    live: last?.to.live,
    moves: last?.move,
    liveEdition: told.liveEdition,
    createdBy: told.events[0]?.by,
  }
  const differs = Object.entries(asLogged).filter(([name, value]) => (row?.[name] ?? null) !== (value ?? null))
  const moves = told.events.map(({ move }) => move)
  const writers = (row?.writers ?? []) as string[]
  return [
    ...differs.map(([name, value]) => `${id}: ${name} is ${row?.[name]}, and in the log ${value}`),
    ...(moves.every((move, index) => move === index) ? [] : [`the log has the moves ${moves}`]),
    ...[...evidence.savers].filter((by) => !writers.includes(by)).map((by) => `${by} saved and is no writer`),
  ]
}

const wordsBack = async ({ payload, id, told }: Comparing): Promise<string[]> => {
  if (told.erased.size === 0) return []
  const where = { story: { equals: id } }
  const { docs } = await payload.find({ collection: 'editions', where, pagination: false, overrideAccess: true })
  const blocks = docs.flatMap((row) => row.blocks as HashedBlock[])
  return blocks
    .filter(({ hash, block }) => block !== null && told.erased.has(hash))
    .map(({ hash }) => `the erased block ${hash} has its words again`)
}

/** After everything: the row is what its log says, every press that succeeded is in it once, and what was erased is gone. */
export const compareWithLog = async (comparing: Comparing): Promise<string[]> => {
  const { payload, kind, id } = comparing
  const where = { id: { equals: id } }
  const row = await findRow<StoryRow>({ payload, collection: KINDS[kind].collection, where })
  return [...withoutPress(comparing), ...differingRow(comparing, row), ...(await wordsBack(comparing))]
}
