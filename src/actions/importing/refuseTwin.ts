import type { Payload } from 'payload'
import { ProductError } from '../../errors'
import { KINDS, type Kind } from '../../workflow/kinds'

interface Asked {
  payload: Payload
  file: string
  kind: Kind
  /** Whose texts are looked at: what others wrote under the same title isn't his to know. */
  person: string
  title: string
}

/**
 * Stops the same manuscript from coming in twice: a second click, or a second try after a lost connection.
 * @throws ProductError story_changed with the id of the text that the person already has under this title.
 */
export const refuseTwin = async ({ payload, file, kind, person, title }: Asked): Promise<void> => {
  const { docs } = await payload.find({
    collection: KINDS[kind].collection,
    where: { title: { equals: title }, createdBy: { equals: person }, stage: { not_equals: 'dropped' } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true },
    // He made these himself; which of them he may still read is no reason to double them.
    overrideAccess: true,
  })
  const [twin] = docs
  if (!twin) return
  throw new ProductError('story_changed', `Bạn đã có “${title}” rồi, nên “${file}” chưa được nhập thêm lần nữa.`, {
    details: { twin: String(twin.id) },
  })
}
