import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Gives the editor's text box and buttons Vietnamese names, which Lexical leaves out or has in English (WCAG 2.2, 4.1.2). */
export const EditorNameFeature = createServerFeature({
  key: 'editorName',
  feature: { ClientFeature: '/src/admin/EditorName/EditorName#EditorName' },
})
