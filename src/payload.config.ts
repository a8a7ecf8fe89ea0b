import { config as settings } from './config'
import { demoClock } from './demoClock'
import { newsroomConfig } from './newsroomConfig'
import { relayBell } from './relay/relayBell'

/** Payload's configuration of the running program: its settings, the machine's clock, and the bell of this process's relay. */
export default newsroomConfig({
  settings,
  services: { now: demoClock.now, wakeRelay: relayBell.ring },
})
