'use client'

import { Checklist } from './Checklist'
import type { ControlProps } from './control'
import { useAnsweringUnits } from './useAnsweringUnits'

export const UnitChoices = ({ id, name, input, setInput, describedBy }: ControlProps) => (
  <Checklist
    chosen={Array.isArray(input[name]) ? input[name] : []}
    describedBy={describedBy}
    empty="Chưa có đơn vị nào có người thẩm tra."
    items={useAnsweringUnits()}
    labelId={`${id}-label`}
    onChange={(units) => setInput({ ...input, [name]: units })}
  />
)
