/** What the save button of the open document lets the rest of its screen do. */
export interface TextSession {
  rev: number
  /** Saves what is typed; answers whether the server has all of it now. */
  flush: () => Promise<boolean>
  /** An action of ours wrote the row once more. */
  acted: (rev: number) => void
}

const sessions = new Map<string, TextSession>()

/** The save in progress of each open document, by `collection/id`: buttons of the workflow act only on a text that is stored. */
export const textSession = {
  of: (key: string): TextSession | undefined => sessions.get(key),
  open: (key: string, session: TextSession): (() => void) => {
    sessions.set(key, session)
    return () => void (sessions.get(key) === session && sessions.delete(key))
  },
}
