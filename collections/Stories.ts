import { readableStories } from './access/readableStories'
import { recordCollection } from './fields/recordCollection'
import { dateColumn, jsonColumn, numberColumn, textColumn } from './fields/recordFields'

/** Index of all texts for queues and boards: derived from the rows, rebuilt by a script, read by no rule. */
export const Stories = recordCollection({
  slug: 'stories',
  labels: { singular: 'Bài trong quy trình', plural: 'Tất cả bài' },
  group: 'Nội dung',
  read: readableStories,
  useAsTitle: 'title',
  fields: [
    numberColumn('seq'),
    textColumn('kind', { index: true }),
    textColumn('title'),
    textColumn('stage', { index: true }),
    textColumn('live', { index: true }),
    textColumn('peopleKey'),
    textColumn('desk'),
    jsonColumn('waiting'),
    dateColumn('dueAt', { index: true }),
    dateColumn('publishAt'),
    dateColumn('movedAt', { index: true }),
  ],
})
