import type { DefaultServerCellComponentProps } from 'payload'
import { ROLES } from '../../workflow/roles'
import { type GrantRow, isConfirmed } from '../../workflow/validRoles'

/** A person's roles in a list, by name, each with what it still waits for and when it ends. */
export const RolesCell = ({ cellData, rowData }: DefaultServerCellComponentProps) => {
  const grants = Array.isArray(cellData) ? (cellData as GrantRow[]) : []
  const words = grants.map((grant) => {
    const waits = isConfirmed({ person: String(rowData.id), grant }) ? [] : ['chờ người thứ hai xác nhận']
    const ends = grant.to === null ? [] : [`đến hết ngày ${grant.to.split('-').reverse().join('/')}`]
    const more = [...waits, ...ends]
    return more.length === 0 ? ROLES[grant.role] : `${ROLES[grant.role]} (${more.join(', ')})`
  })
  return <>{words.length === 0 ? 'chưa có vai trò' : words.join('; ')}</>
}
