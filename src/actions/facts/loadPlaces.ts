import type { Payload } from 'payload'

// What sections and special subjects there are does not depend on who asks.
const ALL = { pagination: false, depth: 0, overrideAccess: true } as const

/** Slugs of the sections and ids of the special subjects, each only where the input of an action names one. */
export const loadPlaces = async ({
  payload,
  input,
}: {
  payload: Payload
  input: object
}): Promise<{ sections: string[]; specials: string[] }> => {
  const [sections, specials] = await Promise.all([
    'section' in input ? payload.find({ collection: 'sections', ...ALL }) : { docs: [] },
    'special' in input ? payload.find({ collection: 'specials', ...ALL }) : { docs: [] },
  ])
  return {
    sections: sections.docs.map(({ slug }) => String(slug)),
    specials: specials.docs.map(({ id }) => String(id)),
  }
}
