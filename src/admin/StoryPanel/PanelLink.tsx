'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { LIVES, type Live, STAGES, type Stage } from '../../workflow/stages'

/** The stage at the top of a text's screen, and the way to its workflow where that stands far below (small screens). */
export const PanelLink = () => {
  const { id, data } = useDocumentInfo()
  if (!id || !data?.stage) return null
  const stage = data.stage as Stage
  return (
    <a className={`ts-badge ts-badge--${stage}`} href="#quy-trinh">
      {stage === 'settled' ? LIVES[data.live as Live] : STAGES[stage]}
    </a>
  )
}
