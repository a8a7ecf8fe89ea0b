import type { Field } from 'payload'
import { SETTINGS, type SettingRegister } from '../../src/workflow/registers/settings'
import { ledgerFields } from './ledgerFields'
import { dateColumn, jsonColumn, textColumn } from './recordFields'

/**
 * A setting that decides, as its row keeps it: the value in force, which no form writes, and the one that waits for a second person. The panel
 * shows both with their buttons.
 */
export const settingFields = (register: SettingRegister): Field[] => [
  {
    name: 'setting',
    type: 'ui',
    label: SETTINGS[register].label,
    admin: {
      disableListColumn: true,
      components: {
        Field: { path: '/src/admin/Setting/SettingField#SettingField', clientProps: { register } },
      },
    },
  },
  ...SETTINGS[register].columns.map((name) => textColumn(name)),
  jsonColumn('proposal'),
  dateColumn('proposedAt', { index: true }),
  ...ledgerFields,
]
