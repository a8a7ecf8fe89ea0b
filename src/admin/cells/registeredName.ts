import type { Payload } from 'payload'

/**
 * The name of a register's row, for a list's cell; its id where there is no such row, nothing for none. Cells aren't told who looks: whoever
 * reads a list that names people or units has a role, and every role reads both.
 */
export const registeredName = async ({
  payload,
  register,
  id,
}: {
  payload: Payload
  register: 'people' | 'units'
  id: unknown
}): Promise<string> => {
  if (!id) return ''
  const row = await payload.findByID({
    collection: register,
    id: String(id),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return String(row?.name ?? id)
}
