import { readableStories } from './access/readableTexts'
import { recordCollection } from './fields/recordCollection'
import { dateColumn, jsonColumn, numberColumn, shownColumn, shownDateColumn, textColumn } from './fields/recordFields'

/** Index of all texts for queues and boards: derived from the rows, rebuilt by a script, read by no rule. */
export const Stories = recordCollection({
  slug: 'stories',
  labels: { singular: 'Bài trong quy trình', plural: 'Tất cả bài' },
  group: 'Nội dung',
  read: readableStories,
  useAsTitle: 'title',
  panel: {
    defaultColumns: ['title', 'kind', 'stage', 'live', 'dueAt', 'movedAt'],
    components: { views: { edit: { root: { Component: '/src/admin/StoryPanel/StoryView#StoryView' } } } },
  },
  fields: [
    numberColumn('seq'),
    shownColumn({ name: 'title', label: 'Bài', cell: 'TitleCell', index: false }),
    shownColumn({ name: 'kind', label: 'Loại', cell: 'StageCell' }),
    shownColumn({ name: 'stage', label: 'Giai đoạn', cell: 'StageCell' }),
    shownColumn({ name: 'live', label: 'Trên trang', cell: 'StageCell' }),
    textColumn('peopleKey'),
    textColumn('desk'),
    jsonColumn('waiting'),
    shownDateColumn({ name: 'dueAt', label: 'Hạn gần nhất' }),
    dateColumn('publishAt'),
    shownDateColumn({ name: 'movedAt', label: 'Chuyển bước lúc' }),
  ],
})
