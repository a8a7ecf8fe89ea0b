import type { ComponentType } from 'react'
import type { Control } from '../../../workflow/forms'
import { WITHDRAWAL_CODES } from '../../../workflow/inputs'
import { BlockChoices } from './BlockChoices'
import { ChangeChoice } from './ChangeChoice'
import type { ControlProps } from './control'
import { DeskChoice } from './DeskChoice'
import { ErasureTarget } from './ErasureTarget'
import { GroundChoice } from './GroundChoice'
import { InstantInput } from './InstantInput'
import { NameReplacements } from './NameReplacements'
import { ObjectionReasons } from './ObjectionReasons'
import { PeopleChoices } from './PeopleChoices'
import { LineInput, OrderInput, TagsInput, TextInput, WorkingDaysInput } from './plainInputs'
import { RequestChanges } from './RequestChanges'
import { SigningUnit } from './SigningUnit'
import { codeSelect, registerSelect } from './selects'
import { UnitChoices } from './UnitChoices'

/** The component of each control that `src/workflow/forms.ts` names. Verdicts are given on the unit's own request, not in a window. */
export const CONTROLS: Record<Control, ComponentType<ControlProps>> = {
  text: TextInput,
  line: LineInput,
  units: UnitChoices,
  unit: SigningUnit,
  working_days: WorkingDaysInput,
  ground: GroundChoice,
  verdicts: () => null,
  request_changes: RequestChanges,
  objections: ObjectionReasons,
  instant: InstantInput,
  change: ChangeChoice,
  withdrawal_code: codeSelect(WITHDRAWAL_CODES),
  blocks: BlockChoices,
  names: NameReplacements,
  section: registerSelect({ collection: 'sections', label: 'label', value: 'slug' }),
  special: registerSelect({ collection: 'specials', label: 'label', value: 'id' }),
  order: OrderInput,
  tags: TagsInput,
  people: PeopleChoices,
  desk: DeskChoice,
  erasure_target: ErasureTarget,
}
