'use client'

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { keepButtonsNamed } from './keepButtonsNamed'

const NameTextBox = () => {
  const [editor] = useLexicalComposerContext()
  const { label } = useEditorConfigContext().fieldProps.field
  const name = typeof label === 'string' ? label : 'Nội dung'
  useEffect(() => editor.registerRootListener((root) => root?.setAttribute('aria-label', name)), [editor, name])
  useEffect(() => keepButtonsNamed(), [])
  return null
}

/** Names for people who don't see: of the text box, whose label stands above the toolbar, and of every button around it. */
export const EditorName = createClientFeature({ plugins: [{ Component: NameTextBox, position: 'bottom' }] })
