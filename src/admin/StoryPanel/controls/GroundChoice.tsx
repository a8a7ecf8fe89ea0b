'use client'

import { GROUNDS } from '../../../workflow/inputs'
import { DifferenceList } from '../../History/DifferenceList'
import type { ControlProps } from './control'
import { Select } from './selects'

const OPTIONS = Object.entries(GROUNDS).map(([value, label]) => ({ value, label }))

/** On which ground no check is asked for. Who says “unchanged” sees what did change since the edition that was checked. */
export const GroundChoice = (props: ControlProps) => {
  const { input, story, collection } = props
  return (
    <>
      <Select {...props} options={OPTIONS} />
      {input.ground === 'unchanged' && story.unchangedFrom && (
        <section aria-label="Khác với bản đã thẩm tra">
          <p className="ts-muted">Khác với bản số {story.unchangedFrom.number}, bản đã thẩm tra:</p>
          <DifferenceList collection={collection} from={story.unchangedFrom.edition} id={story.id} to="now" />
        </section>
      )}
      {input.ground === 'unchanged' && !story.unchangedFrom && (
        <p className="ts-bad">Không có bản đã thẩm tra nào có mọi khẳng định giống bản này.</p>
      )}
    </>
  )
}
