'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { type ComponentType, useId } from 'react'
import { Bylines } from './Bylines'
import { Lines } from './Lines'
import type { ListEditor } from './listEditor'
import { Roles } from './Roles'
import { Topics } from './Topics'
import { Units } from './Units'

const EDITORS = { bylines: Bylines, topics: Topics, lines: Lines, roles: Roles, units: Units } satisfies Record<
  string,
  ComponentType<ListEditor>
>

type Props = JSONFieldClientProps & { control: keyof typeof EDITORS }

/** A json list (lists are json columns, design: What is stored) edited by people: one small editor for each kind of item. */
export const JsonListField = ({ field, path: pathFromProps, readOnly, control }: Props) => {
  const { value, setValue, disabled, path, errorMessage, showError } = useField<unknown>({
    potentiallyStalePath: pathFromProps,
  })
  const labelId = useId()
  const Editor = EDITORS[control]
  return (
    <div className="field-type ts-list">
      <div id={labelId}>
        <FieldLabel label={field.label} path={path} required={field.required} />
      </div>
      <Editor
        isReadOnly={Boolean(readOnly || disabled)}
        items={Array.isArray(value) ? value : []}
        labelId={labelId}
        setItems={setValue}
      />
      {showError && <p className="ts-bad">{errorMessage}</p>}
    </div>
  )
}
