import { ownUnitRequests } from './access/ownUnitRequests'
import { requestEdition } from './endpoints/requestEdition'
import { recordCollection } from './fields/recordCollection'
import { dateColumn, numberColumn, shownColumn, shownDateColumn, textColumn } from './fields/recordFields'

/** What a unit is asked: the only way in which reviewers meet a text, by the edition that it names (design: Roles). */
export const Requests = recordCollection({
  slug: 'requests',
  labels: { singular: 'Yêu cầu thẩm tra', plural: 'Yêu cầu thẩm tra' },
  group: 'Thẩm tra',
  read: ownUnitRequests,
  useAsTitle: 'title',
  panel: {
    defaultColumns: ['title', 'unit', 'state', 'dueAt'],
    components: { views: { edit: { root: { Component: '/src/admin/ReviewRequest/ReviewRequest#ReviewRequest' } } } },
  },
  endpoints: [requestEdition],
  fields: [
    textColumn('key', { unique: true, index: true }),
    numberColumn('seq'),
    textColumn('story', { index: true }),
    textColumn('kind'),
    shownColumn({ name: 'title', label: 'Bài', cell: 'TitleCell', index: false }),
    shownColumn({ name: 'unit', label: 'Đơn vị', cell: 'UnitCell' }),
    numberColumn('round'),
    textColumn('edition'),
    shownColumn({ name: 'state', label: 'Tình trạng', cell: 'StageCell' }),
    dateColumn('askedAt'),
    shownDateColumn({ name: 'dueAt', label: 'Hạn trả lời' }),
  ],
})
