import type { DefaultServerCellComponentProps } from 'payload'
import { KINDS } from '../../workflow/kinds'
import { LIVES, STAGES, type Stage, stateWords } from '../../workflow/stages'
import { REQUEST_STATES } from '../../workflow/story'

const KIND_NAMES = Object.fromEntries(Object.entries(KINDS).map(([kind, { label }]) => [kind, label]))
const NAMES: Record<string, string> = { ...LIVES, ...REQUEST_STATES, ...KIND_NAMES }

const isStage = (code: unknown): code is Stage => Object.hasOwn(STAGES, String(code))

/** A code of the workflow in a list, by its name; without an edition in work the stage is what readers have. */
export const StageCell = ({ cellData, rowData }: DefaultServerCellComponentProps) => {
  return (
    <>{isStage(cellData) ? stateWords({ stage: cellData, live: rowData.live }) : (NAMES[String(cellData)] ?? '')}</>
  )
}
