import './sayRefusals'

import { config as settings } from '../src/config'
import { openBesideServer } from '../src/openBesideServer'
import payloadConfig from '../src/payload.config'

const AN_HOUR_MS = 3_600_000

/** Opens the newsroom's database for a command, beside a running server or without one; the server's relay does what follows. */
export const openNewsroom = async () => {
  // Keeps the event loop from running empty while the database opens, which would end the command without a word (exit 13).
  setInterval(() => undefined, AN_HOUR_MS)
  const payload = await openBesideServer({ payload: payloadConfig, database: settings.database })
  return { payload, settings }
}
