import type { CollectionConfig } from 'payload'
import { endOldSession } from '../hooks/accounts/endOldSession'
import { guardPassword } from '../hooks/accounts/guardPassword'
import { tellOwner } from '../hooks/accounts/tellOwner'
import { showRoles } from '../hooks/panel/showRoles'
import { hiddenUnless } from '../src/admin/hiddenUnless'
import { holdersOf } from './access/holdersOf'
import { nobody } from './access/nobody'
import { ownAccount } from './access/ownAccount'
import { staff } from './access/staff'
import { idField } from './fields/idField'
import { registerChoice } from './fields/registerChoice'

/**
 * Sign-in only: who somebody is and what he may do stands in `people`. One person, one account. `secureCookies`: the session never goes
 * out on an unencrypted connection; a demo on this machine has no other.
 */
export const usersCollection = ({ secureCookies }: { secureCookies: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: 'Tài khoản', plural: 'Tài khoản' },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  auth: {
    tokenExpiration: 8 * 3600,
    maxLoginAttempts: 5,
    lockTime: 600_000,
    cookies: { sameSite: 'Strict', secure: secureCookies },
  },
  admin: {
    group: 'Danh mục',
    useAsTitle: 'email',
    defaultColumns: ['email', 'person'],
    hideAPIURL: true,
    hidden: hiddenUnless('users'),
  },
  access: {
    create: holdersOf(['administrator']),
    read: ownAccount,
    update: ownAccount,
    delete: nobody,
    readVersions: nobody,
    unlock: holdersOf(['administrator']),
    admin: staff,
  },
  hooks: { beforeOperation: [guardPassword, endOldSession], afterChange: [tellOwner] },
  fields: [
    idField,
    {
      name: 'person',
      type: 'text',
      label: 'Nhân sự',
      required: true,
      unique: true,
      index: true,
      access: { update: () => false },
      admin: registerChoice({ register: 'people', named: 'name', cell: 'PersonCell' }),
    },
    {
      name: 'roles',
      type: 'json',
      virtual: true,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
      hooks: { afterRead: [showRoles] },
    },
  ],
})
