'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type Live, type Stage, stateWords } from '../../workflow/stages'

/** The stage at the top of a text's screen, and the way to its workflow where that stands far below (small screens). */
export const PanelLink = () => {
  const { id, data } = useDocumentInfo()
  if (!id || !data?.stage) return null
  const stage = data.stage as Stage
  return (
    <a className={`ts-badge ts-badge--${stage}`} href="#quy-trinh">
      {stateWords({ stage, live: data.live as Live })}
    </a>
  )
}
