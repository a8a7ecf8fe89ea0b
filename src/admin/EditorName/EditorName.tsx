'use client'

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

const NameTextBox = () => {
  const [editor] = useLexicalComposerContext()
  const { label } = useEditorConfigContext().fieldProps.field
  const name = typeof label === 'string' ? label : 'Nội dung'
  useEffect(() => editor.registerRootListener((root) => root?.setAttribute('aria-label', name)), [editor, name])
  return null
}

/** The name for people who don't see the field's label above the toolbar. */
export const EditorName = createClientFeature({ plugins: [{ Component: NameTextBox, position: 'bottom' }] })
