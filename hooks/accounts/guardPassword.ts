import type { CollectionBeforeOperationHook } from 'payload'
import { passwordFault } from '../../src/passwordFault'
import { refuse } from '../saves/refuse'

const SETTING = ['create', 'update', 'resetPassword']

/**
 * Nobody sets another's password, and none is short: asked before Payload takes the password out of the data and hashes it. The
 * program's own accounts (create-admin, demo) come through the Local API without access.
 */
export const guardPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!SETTING.includes(operation) || !('data' in args) || args.overrideAccess === true) return args
  const { password } = (args.data ?? {}) as { password?: unknown }
  if (password === undefined) return args
  // A bulk change names no account: it is never one's own.
  const isOwn = operation !== 'update' || ('id' in args && args.id !== undefined && args.id === req.user?.id)
  const fault = passwordFault({ password, isOwn })
  if (fault !== null) throw refuse({ code: isOwn ? 'requirements_unmet' : 'not_permitted', message: fault })
  return args
}
