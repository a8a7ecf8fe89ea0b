import { bell } from './bell'

/** Actions ring it, the relay of this process listens: there is something to log. */
export const relayBell = bell('relayBell')
