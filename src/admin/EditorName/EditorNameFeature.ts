import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Gives the editor's text box the name of its field, which Lexical leaves out (WCAG 2.2, 4.1.2). */
export const EditorNameFeature = createServerFeature({
  key: 'editorName',
  feature: { ClientFeature: '/src/admin/EditorName/EditorName#EditorName' },
})
