/** Events of one row, oldest first, each once, as the log has it; `waiting` ones stand in the row until the relay has taken them there. */
export const inMoveOrder = <Event extends { move: number }>({
  logged,
  waiting,
}: {
  logged: readonly Event[]
  waiting: readonly Event[]
}): Event[] => {
  const byMove = new Map([...waiting, ...logged].map((event) => [event.move, event]))
  return [...byMove.values()].sort((a, b) => a.move - b.move)
}
