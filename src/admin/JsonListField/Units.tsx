'use client'

import { useChoices } from '../client/useChoices'
import { ChosenRows } from './ChosenRows'
import type { ListEditor } from './listEditor'

/** Units by their ids: those that took over from a unit. */
export const Units = (editor: ListEditor) => (
  <ChosenRows {...editor} add="Thêm đơn vị" choices={useChoices('units', 'name')} empty="Chưa có đơn vị nào." />
)
