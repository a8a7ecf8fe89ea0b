import type { CollectionConfig, Field } from 'payload'
import { answerLateSave } from '../../hooks/errors/answerLateSave'
import { followSave } from '../../hooks/saves/followSave'
import { recordWriter } from '../../hooks/saves/recordWriter'
import { refuseBlindSave } from '../../hooks/saves/refuseBlindSave'
import { refuseBulk } from '../../hooks/saves/refuseBulk'
import { refuseStaleSave } from '../../hooks/saves/refuseStaleSave'
import { startStory } from '../../hooks/saves/startStory'
import { walkBody } from '../../hooks/saves/walkBody'
import { hiddenUnless } from '../../src/admin/hiddenUnless'
import { KINDS, type Kind } from '../../src/workflow/kinds'
import { CREATORS } from '../../src/workflow/textRights'
import { editableTexts } from '../access/editableTexts'
import { holdersOf } from '../access/holdersOf'
import { nobody } from '../access/nobody'
import { readableTexts } from '../access/readableTexts'
import { actionEndpoints } from '../endpoints/actionEndpoints'
import { dossierEndpoints } from '../endpoints/dossierEndpoints'
import { importEndpoints } from '../endpoints/importEndpoints'
import { idField } from './idField'
import { revisionField } from './revisionField'
import { saveNotesField, storyPanelField } from './storyPanelField'
import { timeFields } from './timeFields'
import { workflowFields } from './workflowFields'

interface TextCollection {
  kind: Kind
  plural: string
  fields: Field[]
}

/** The declaration that every kind of text shares: its doors, its saves, its workflow columns; the kind adds only its text columns. */
export const textCollection = ({ kind, plural, fields }: TextCollection): CollectionConfig => ({
  slug: KINDS[kind].collection,
  labels: { singular: KINDS[kind].label, plural },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: {
    group: 'Nội dung',
    hidden: hiddenUnless(KINDS[kind].collection),
    useAsTitle: 'title',
    hideAPIURL: true,
    defaultColumns: ['title', 'stage', 'live', 'updatedAt'],
    components: {
      edit: {
        beforeDocumentControls: ['/src/admin/SavedAt/SavedAt#SavedAt', '/src/admin/StoryPanel/PanelLink#PanelLink'],
        SaveButton: '/src/admin/SaveText/SaveText#SaveText',
      },
      views: {
        edit: {
          history: {
            Component: '/src/admin/History/HistoryView#HistoryView',
            path: '/history',
            tab: { label: 'Lịch sử', href: '/history' },
          },
        },
      },
    },
  },
  access: {
    create: holdersOf(CREATORS[kind]),
    read: readableTexts,
    update: editableTexts,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
  },
  hooks: {
    beforeOperation: [refuseBulk, refuseBlindSave],
    beforeValidate: [walkBody],
    beforeChange: [startStory(kind), refuseStaleSave, recordWriter],
    afterChange: [followSave(kind)],
    afterError: [answerLateSave(kind)],
  },
  endpoints: [...importEndpoints(kind), ...actionEndpoints(kind), ...dossierEndpoints(kind)],
  fields: [idField, storyPanelField, saveNotesField, ...fields, revisionField, ...workflowFields, ...timeFields],
})
