import { ownNotices } from './access/ownNotices'
import { recordCollection } from './fields/recordCollection'
import { dateColumn, jsonColumn, numberColumn, textColumn } from './fields/recordFields'

/** The record of what people were told, once by event, person, kind and unit; mail is sent from here and a rebuild never sends again. */
export const Notices = recordCollection({
  slug: 'notices',
  labels: { singular: 'Thông báo', plural: 'Thông báo' },
  group: 'Nhật ký',
  read: ownNotices,
  fields: [
    textColumn('key', { unique: true, index: true }),
    textColumn('event', { index: true }),
    textColumn('person', { index: true }),
    textColumn('kind'),
    textColumn('story', { index: true }),
    textColumn('unit'),
    jsonColumn('data'),
    dateColumn('recordedAt'),
    textColumn('mail', { index: true }),
    dateColumn('claimedAt'),
    dateColumn('mailedAt'),
    numberColumn('tries'),
    numberColumn('rev'),
  ],
})
