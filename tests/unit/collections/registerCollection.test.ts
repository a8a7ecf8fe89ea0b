import { expect, it } from '@jest/globals'
import { ledgerFields } from '../../../collections/fields/ledgerFields'
import { registerCollection } from '../../../collections/fields/registerCollection'

it('a register’s list has no column of what the program keeps', () => {
  const { admin } = registerCollection({
    slug: 'people',
    labels: { singular: 'Nhân sự', plural: 'Nhân sự' },
    useAsTitle: 'name',
    fields: [{ name: 'setting', type: 'ui', admin: {} }, { name: 'name', type: 'text' }, ...ledgerFields],
  })
  expect(admin?.defaultColumns).toEqual(['name'])
})
