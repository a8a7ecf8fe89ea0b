import type { Field } from 'payload'
import { dateColumn, jsonColumn, numberColumn, shownColumn, textColumn } from './recordFields'

/** The workflow half of a text's flat row (src/workflow/story.ts): written by named actions and by the save itself, by nobody's form. */
export const workflowFields: Field[] = [
  shownColumn({ name: 'stage', label: 'Giai đoạn', cell: 'StageCell' }),
  shownColumn({ name: 'live', label: 'Trên trang', cell: 'StageCell' }),
  numberColumn('moves'),
  textColumn('createdBy'),
  /** `|id|id|`: who may read the text as his own; `contains` works alike on both databases. */
  textColumn('peopleKey'),
  textColumn('authorsKey'),
  textColumn('savedBy'),
  dateColumn('savedAt'),
  jsonColumn('writers'),
  jsonColumn('vouched'),
  jsonColumn('assignees'),
  textColumn('desk'),
  dateColumn('embargo'),
  textColumn('edition'),
  jsonColumn('editions'),
  jsonColumn('checked'),
  numberColumn('round'),
  jsonColumn('requests'),
  jsonColumn('cleared'),
  textColumn('liveEdition'),
  jsonColumn('schedule'),
  dateColumn('publishAt', { index: true }),
  jsonColumn('signOffs'),
  jsonColumn('redactions'),
  jsonColumn('erasure'),
  /** What waits to be logged, and since when. */
  jsonColumn('pending'),
  dateColumn('pendingSince', { index: true }),
]
