type Listener = () => void

export interface Bell {
  ring: () => void
  /** Answers what stops the listening. */
  listen: (listener: Listener) => () => void
}

/** One bell of that name a process, though Next loads its module a second time (payload.md 1): whoever rings is heard at once, in order. */
export const bell = (name: string): Bell => {
  const key = Symbol.for(`newsroom.${name}`)
  const holder = globalThis as { [key: symbol]: Set<Listener> | undefined }
  const listeners = (): Set<Listener> => {
    const known = holder[key] ?? new Set()
    holder[key] = known
    return known
  }
  return {
    ring: () => {
      for (const listener of listeners()) listener()
    },
    listen: (listener) => {
      listeners().add(listener)
      return () => void listeners().delete(listener)
    },
  }
}
