const KEY = Symbol.for('newsroom.demoClock')
const holder = globalThis as { [KEY]?: string | null }

/** The clock of the running program: the machine's, but while the demo's past is loaded, the day of each step. ISO instants in UTC. */
export const demoClock = {
  now: (): string => holder[KEY] ?? new Date().toISOString(),
  set: (now: string | null): void => {
    holder[KEY] = now
  },
}
