import type { DefaultServerCellComponentProps } from 'payload'
import { formatInstant } from '../client/formatInstant'

/** An instant in a list, in Vietnamese time. */
export const InstantCell = ({ cellData }: DefaultServerCellComponentProps) => (
  <>{formatInstant(cellData instanceof Date ? cellData.toISOString() : (cellData as string | null))}</>
)
