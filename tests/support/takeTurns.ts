import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

export interface Turns {
  /** From now on each read is followed by so many ms, so that whole crowds stand between a look and its write; 0 = one turn. */
  waitMs: (ms: number) => void
}

/**
 * Lets everybody else have a turn after each read of the database. SQLite answers inside the process: without this, requests made at
 * once run one after the other, each from its first look to its last write, and no race is ever run.
 */
export const takeTurns = ({ db }: Pick<Payload, 'db'>): Turns => {
  let pause = 0
  const slow =
    <Args extends unknown[], Result>(read: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      const result = await read.apply(db, args)
      await (pause === 0 ? nextTurn() : sleep(pause))
      return result
    }
  db.find = slow(db.find) as typeof db.find
  db.findOne = slow(db.findOne) as typeof db.findOne
  return {
    waitMs: (ms) => {
      pause = ms
    },
  }
}
