import type { PayloadRequest } from 'payload'

/** Stories whose consequences failed three times: their later events wait until somebody looks (design: Storage). */
export const ParkedStories = async ({ req }: { req: PayloadRequest }) => {
  const { docs } = await req.payload.find({
    collection: 'cursors',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const parked = docs.map(({ id, parked: list }) => ({ id: String(id), stories: storiesOf(list) }))
  if (parked.every(({ stories }) => stories.length === 0)) return null
  return (
    <section>
      <h2>Việc sau sự kiện bị dừng</h2>
      <ul className="ts-work">
        {parked.flatMap(({ id, stories }) =>
          stories.map((story) => (
            <li key={`${id}:${story}`}>
              <a href={`/admin/collections/stories/${story}`}>{story}</a>
              <span className="ts-bad">{id}: lỗi ba lần liên tiếp, xem nhật ký máy chủ</span>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}

const storiesOf = (parked: unknown): string[] =>
  Array.isArray(parked) ? parked.map(({ story }: { story: string }) => story) : []
