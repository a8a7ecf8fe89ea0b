'use client'

import { useChoices } from '../../client/useChoices'
import type { ControlProps } from './control'
import { Select } from './selects'

/** For which desk somebody signs: one of those whose signature the story still misses. */
export const SigningUnit = (props: ControlProps) => {
  const { signOffsMissing } = props.story
  const units = useChoices('units', 'name').filter(({ id }) => signOffsMissing.includes(id))
  if (signOffsMissing.length === 0) return <p className="ts-muted">Không ban nào còn phải ký.</p>
  return <Select {...props} options={units.map(({ id, label }) => ({ value: id, label }))} />
}
