import type { DemoStory } from './demoStory'
import { PEOPLE } from './people'
import { richText } from './richText'
import type { Earlier } from './target'

const nameOf = (person: string): string => PEOPLE.find(({ id }) => id === person)?.name ?? person

/** Puts the earlier wording in the place of the final one, in every string of the data. */
const withEarlier = <T>(value: T, { find, put }: Earlier): T =>
  JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(find).slice(1, -1), JSON.stringify(put).slice(1, -1)))

/** The text columns of a demo story, as its author types them; with `earlier`, as readers first had them. */
export const storyData = ({
  story,
  media,
  earlier,
}: {
  story: DemoStory
  media: ReadonlyMap<string, string>
  earlier: Earlier | null
}): Record<string, unknown> => {
  const mediaId = (file: string): string => media.get(file) ?? ''
  const { title, sapo, question, provisions, asOf, topics, clip, authors, kind } = story
  const bylines = authors.map((person) => ({ person, name: nameOf(person) }))
  const body = kind === 'clip' ? {} : { body: richText({ body: story.body, mediaId }) }
  const film = clip
    ? { ...clip, media: mediaId(clip.media), poster: mediaId(clip.poster), captions: mediaId(clip.captions) }
    : {}
  const data = { title, sapo, question, provisions, asOf, topics, bylines, ...body, ...film }
  return earlier ? withEarlier(data, earlier) : data
}
