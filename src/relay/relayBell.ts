type Listener = () => void

const KEY = Symbol.for('newsroom.relayBell')
const holder = globalThis as { [KEY]?: Set<Listener> }

/** One bell a process, though Next loads this module a second time (payload.md 1): actions ring, the relay listens. */
const listeners = (): Set<Listener> => {
  holder[KEY] ??= new Set()
  return holder[KEY]
}

export const relayBell = {
  ring: (): void => {
    for (const listener of listeners()) listener()
  },
  listen: (listener: Listener): (() => void) => {
    listeners().add(listener)
    return () => void listeners().delete(listener)
  },
}
