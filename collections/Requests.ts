import { ownUnitRequests } from './access/ownUnitRequests'
import { requestEdition } from './endpoints/requestEdition'
import { recordCollection } from './fields/recordCollection'
import { dateColumn, numberColumn, textColumn } from './fields/recordFields'

/** What a unit is asked: the only way in which reviewers meet a text, by the edition that it names (design: Roles). */
export const Requests = recordCollection({
  slug: 'requests',
  labels: { singular: 'Yêu cầu thẩm tra', plural: 'Yêu cầu thẩm tra' },
  group: 'Thẩm tra',
  read: ownUnitRequests,
  useAsTitle: 'title',
  endpoints: [requestEdition],
  fields: [
    textColumn('key', { unique: true, index: true }),
    numberColumn('seq'),
    textColumn('story', { index: true }),
    textColumn('kind'),
    textColumn('title'),
    textColumn('unit', { index: true }),
    numberColumn('round'),
    textColumn('edition'),
    textColumn('state', { index: true }),
    dateColumn('askedAt'),
    dateColumn('dueAt', { index: true }),
  ],
})
