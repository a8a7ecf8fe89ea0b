/** Looks again and again until something is there. @throws Error naming it after the patience (ms) has run out. */
export const untilTrue = async ({
  what,
  isThere,
  lookEveryMs,
  patienceMs,
}: {
  what: string
  isThere: () => Promise<boolean>
  lookEveryMs: number
  patienceMs: number
}): Promise<void> => {
  const giveUp = Date.now() + patienceMs
  while (!(await isThere())) {
    if (Date.now() > giveUp) throw new Error(`${what}: not after ${patienceMs / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}
