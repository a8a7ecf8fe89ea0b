'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { StoryCard } from './StoryCard'

/** The workflow of the open text, beside it: where it is, what waits for whom, what can be done now. */
export const StoryPanel = () => {
  const { id, collectionSlug = '', data } = useDocumentInfo()
  if (!id) {
    return (
      <aside className="ts-panel">
        <p className="ts-muted">Bài mới: bấm Lưu để tạo bản nháp. Các bước của quy trình hiện ở đây sau khi lưu.</p>
      </aside>
    )
  }
  return <StoryCard collection={collectionSlug} id={String(id)} key={String(id)} rev={Number(data?.rev ?? 0)} />
}
