import type { DefaultServerCellComponentProps } from 'payload'

/** A unit in a list, by its name. */
export const UnitCell = async ({ cellData, payload, user }: DefaultServerCellComponentProps & { user?: never }) => {
  const unit = await payload.findByID({
    collection: 'units',
    id: String(cellData),
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })
  return <>{String(unit?.name ?? cellData)}</>
}
