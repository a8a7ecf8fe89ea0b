import type { Payload } from 'payload'
import { canonicalJson } from '../../src/editions/canonicalJson'
import { KINDS, type Kind } from '../../src/workflow/kinds'

/**
 * The draft that an import of this very text left when it was broken off: of the same author, with the same words, and nobody has touched
 * it since. Answers its id; null when there is none.
 */
export const findLeftDraft = async ({
  payload,
  kind,
  person,
  data,
}: {
  payload: Payload
  kind: Kind
  /** Whose draft. */
  person: string
  /** The text as it would be created. */
  data: Record<string, unknown>
}): Promise<string | null> => {
  const { docs } = await payload.find({
    collection: KINDS[kind].collection,
    where: {
      createdBy: { equals: person },
      title: { equals: data.title },
      stage: { equals: 'draft' },
      rev: { equals: 1 },
      moves: { equals: 0 },
    },
    pagination: false,
    depth: 0,
    // The command acts for the machine's owner; what it finds is the author's own.
    overrideAccess: true,
  })
  const words = (text: object) =>
    canonicalJson(Object.keys(data).map((name) => text[name as keyof typeof text] ?? null))
  return docs.filter((row) => words(row) === words(data)).map(({ id }) => String(id))[0] ?? null
}
