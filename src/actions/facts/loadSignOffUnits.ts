import type { Payload } from 'payload'
import { findRows } from '../../database/findRows'

/** Desks that must sign a text on these topics, each once. */
export const loadSignOffUnits = async ({
  payload,
  topics,
}: {
  payload: Payload
  topics: string[]
}): Promise<string[]> => {
  if (topics.length === 0) return []
  const rows = await findRows<{ id: string; signOffUnit?: string | null }>({
    payload,
    collection: 'topics',
    columns: ['signOffUnit'],
    where: { id: { in: topics } },
  })
  return [...new Set(rows.flatMap(({ signOffUnit }) => (signOffUnit ? [signOffUnit] : [])))]
}
