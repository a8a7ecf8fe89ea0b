interface Press {
  action: string
  actionId: string
  actor: { person: string }
}

/** Whether an event records this very press of this person (design: idea 4, c). */
export const isSamePress = ({
  event,
  press,
}: {
  event: { action: string; actionId: string; by: string }
  press: Press
}): boolean => event.actionId === press.actionId && event.action === press.action && event.by === press.actor.person
