import type { DefaultServerCellComponentProps } from 'payload'
import { registeredName } from './registeredName'

/** A unit in a list, by its name. */
export const UnitCell = async ({ cellData, payload }: DefaultServerCellComponentProps) => (
  <>{await registeredName({ payload, register: 'units', id: cellData })}</>
)
