'use client'

import { ANSWERING_ROLES } from '../../../workflow/roles'
import { Checklist } from './Checklist'
import type { ControlProps } from './control'
import { useUnitsHolding } from './useUnitsHolding'

export const UnitChoices = ({ id, name, input, setInput, describedBy }: ControlProps) => (
  <Checklist
    chosen={Array.isArray(input[name]) ? input[name] : []}
    describedBy={describedBy}
    empty="Chưa có đơn vị nào có người thẩm tra."
    items={useUnitsHolding(ANSWERING_ROLES)}
    labelId={`${id}-label`}
    onChange={(units) => setInput({ ...input, [name]: units })}
  />
)
