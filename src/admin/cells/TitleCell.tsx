import Link from 'next/link'
import type { DefaultServerCellComponentProps } from 'payload'

/** The title of a record's story in a list, leading to the record. */
export const TitleCell = ({ cellData, collectionSlug, rowData }: DefaultServerCellComponentProps) => (
  <Link href={`/admin/collections/${collectionSlug}/${encodeURIComponent(String(rowData.id))}`}>
    {String(cellData ?? '') || '(chưa có tên)'}
  </Link>
)
