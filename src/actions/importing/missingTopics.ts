import type { Payload } from 'payload'

/** Those of the ids that name no topic of the plan. */
export const missingTopics = async ({
  payload,
  topics,
}: {
  payload: Payload
  topics: readonly string[]
}): Promise<string[]> => {
  // Whether a topic exists is a fact of the plan, which every role reads.
  const { docs } = await payload.find({
    collection: 'topics',
    where: { id: { in: [...topics] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const known = new Set(docs.map(({ id }) => String(id)))
  return topics.filter((topic) => !known.has(topic))
}
