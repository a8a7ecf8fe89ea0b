import { openNewsroom, type TestNewsroom } from './openNewsroom'
import type { Cast } from './seedPeople'
import { type ServedNewsroom, serveNewsroom } from './serveNewsroom'
import { directClient, httpClient, type StaffClient, signIn } from './staffClient'

export interface HttpNewsroom extends TestNewsroom, ServedNewsroom {
  /** A signed-in person's program over HTTP; signed in at first use. */
  as: (person: string) => Promise<StaffClient>
  /** The same person through the same doors, without a socket. */
  directly: (person: string) => Promise<StaffClient>
  stranger: StaffClient
}

/** A newsroom with people, a fixed clock and the whole Express application on a loopback port; the relay runs when the test says so. */
export const openHttpNewsroom = async ({ cast }: { cast?: Cast } = {}): Promise<HttpNewsroom> => {
  const newsroom = await openNewsroom(cast ? { cast } : {})
  const served = await serveNewsroom(newsroom)
  const { port, api } = served
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (person: string): Promise<string> => {
    const token = tokens.get(person) ?? signIn({ port, person })
    tokens.set(person, token)
    return token
  }
  return {
    ...newsroom,
    ...served,
    as: async (person) => httpClient({ port, token: await tokenOf(person) }),
    directly: async (person) =>
      directClient({ api, origin: newsroom.settings.publicUrl, token: await tokenOf(person) }),
    stranger: httpClient({ port, token: null }),
    close: async () => {
      await served.stop()
      await newsroom.close()
    },
  }
}
