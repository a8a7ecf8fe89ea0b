import { config as settings } from '../src/config'
import { openDatabase } from '../src/openDatabase'
import payloadConfig from '../src/payload.config'

/** Opens the newsroom's database for a command, beside a running server or without one; the server's relay does what follows. */
export const openNewsroom = async () => {
  const { payload } = await openDatabase({ payload: payloadConfig, database: settings.database })
  return { payload, settings }
}
