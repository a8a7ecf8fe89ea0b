import type { DefaultServerCellComponentProps } from 'payload'
import { registeredName } from './registeredName'

/** A person in a list, by name. */
export const PersonCell = async ({ cellData, payload }: DefaultServerCellComponentProps) => (
  <>{await registeredName({ payload, register: 'people', id: cellData })}</>
)
