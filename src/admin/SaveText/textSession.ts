/** What the save button of the open document lets the rest of its screen do. */
export interface TextSession {
  rev: number
  /** Saves what is typed; answers whether the server has all of it now. */
  flush: () => Promise<boolean>
  /** An action of ours wrote the row once more. */
  acted: (rev: number) => void
}

const sessions = new Map<string, TextSession>()
const listeners = new Map<string, Set<() => void>>()

/** The save in progress of each open document, by `collection/id`: buttons of the workflow act only on a text that is stored. */
export const textSession = {
  of: (key: string): TextSession | undefined => sessions.get(key),
  open: (key: string, session: TextSession): (() => void) => {
    sessions.set(key, session)
    return () => void (sessions.get(key) === session && sessions.delete(key))
  },
  /** Says that the server has what was typed: what the rules say about the text may be different now. */
  saved: (key: string): void => {
    for (const listener of listeners.get(key) ?? []) listener()
  },
  /** Answers how to stop listening. */
  onSaved: (key: string, listener: () => void): (() => void) => {
    const those = listeners.get(key) ?? new Set()
    listeners.set(key, those.add(listener))
    return () => void those.delete(listener)
  },
}
