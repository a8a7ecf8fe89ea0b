import { TourDifference } from './expect'
import type { HttpClient, Person } from './httpClient'

const PAUSE_MS = 50
const MOST_LOOKS = 200

/**
 * The actions of a story in the log, oldest first, as the inspector reads them. What waits in the row is not in the log yet: it looks
 * again, at most ten seconds, until there are as many as expected.
 */
export const loggedActions =
  ({ client, inspector }: { client: HttpClient; inspector: Person }) =>
  async ({ story, count }: { story: string; count: number }): Promise<string[]> => {
    const path = `/api/events?where[story][equals]=${story}&sort=seq&limit=100&depth=0`
    for (let look = 1; ; look += 1) {
      const { status, text, json } = await client.call({ method: 'GET', path, by: inspector })
      if (status !== 200) throw new TourDifference(`nhật ký không mở được (${status}): ${text.slice(0, 300)}`)
      const { docs } = json() as { docs: { action: string }[] }
      if (docs.length >= count || look === MOST_LOOKS) return docs.map(({ action }) => action)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
