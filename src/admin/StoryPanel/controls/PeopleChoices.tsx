'use client'

import { useChoices } from '../../client/useChoices'
import { Checklist } from './Checklist'
import type { ControlProps } from './control'

/** Who is in charge; those who are now are ticked already. */
export const PeopleChoices = ({ id, name, input, setInput, story, describedBy }: ControlProps) => (
  <Checklist
    chosen={Array.isArray(input[name]) ? input[name] : story.assignees}
    describedBy={describedBy}
    empty="Chưa có ai trong danh mục nhân sự."
    items={useChoices('people', 'name')}
    labelId={`${id}-label`}
    onChange={(people) => setInput({ ...input, [name]: people })}
  />
)
