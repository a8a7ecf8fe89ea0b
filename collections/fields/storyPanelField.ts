import type { UIField } from 'payload'

/** The workflow of a text beside it on its screen; holds no data. */
export const storyPanelField: UIField = {
  name: 'storyPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/StoryPanel/StoryPanel#StoryPanel' },
  },
}

/** Messages about saving, over the text; holds no data. */
export const saveNotesField: UIField = {
  name: 'saveNotes',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/SaveText/SaveNotes#SaveNotes' } },
}
