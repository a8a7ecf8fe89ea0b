import type { DefaultServerCellComponentProps } from 'payload'

/** A unit in a list, by its name. Cells aren't told who looks; whoever reads this row has a role, and every role reads units. */
export const UnitCell = async ({ cellData, payload }: DefaultServerCellComponentProps) => {
  if (!cellData) return null
  const unit = await payload.findByID({
    collection: 'units',
    id: String(cellData),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return <>{String(unit?.name ?? cellData)}</>
}
