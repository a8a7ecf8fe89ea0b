'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { formatInstant } from '../client/formatInstant'

/** When the open row was last saved and when it was made, in Vietnamese time; stands where Payload would write the browser's. */
export const SavedAt = () => {
  const { data } = useDocumentInfo()
  if (typeof data?.updatedAt !== 'string') return null
  return (
    <p className="ts-muted ts-saved-at">
      Sửa lần cuối: {formatInstant(data.updatedAt)}
      {typeof data.createdAt === 'string' && (
        <span className="ts-saved-at__made"> · Tạo lúc: {formatInstant(data.createdAt)}</span>
      )}
    </p>
  )
}
