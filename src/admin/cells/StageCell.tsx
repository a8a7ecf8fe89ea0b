import type { DefaultServerCellComponentProps } from 'payload'
import { KINDS } from '../../workflow/kinds'
import { LIVES, STAGES } from '../../workflow/stages'
import { REQUEST_STATES } from '../../workflow/story'

const KIND_NAMES = Object.fromEntries(Object.entries(KINDS).map(([kind, { label }]) => [kind, label]))
const NAMES: Record<string, string> = { ...STAGES, ...LIVES, ...REQUEST_STATES, ...KIND_NAMES }

/** A code of the workflow in a list, by its name; without an edition in work the stage is what readers have. */
export const StageCell = ({ cellData, rowData }: DefaultServerCellComponentProps) => {
  const code = cellData === 'settled' ? rowData.live : cellData
  return <>{NAMES[String(code)] ?? ''}</>
}
