import type { StaffAnswer, StaffClient } from './staffClient'

let presses = 0

/** A fresh id for a press of a button. */
export const press = (): string => {
  presses += 1
  return `press-${process.pid}-${presses}`
}

export const ARTICLES = '/api/articles'

/** Takes an action as a program that has just asked where the story stands, unless the body says what it saw. */
export const takeAction = async ({
  client,
  id,
  action,
  body = {},
  path = ARTICLES,
}: {
  client: StaffClient
  id: string
  action: string
  body?: Record<string, unknown>
  path?: string
}): Promise<StaffAnswer> => {
  const moves = body.moves ?? (await client.get(`${path}/${id}/actions`)).body.moves
  return client.send('POST', `${path}/${id}/actions/${action}`, { actionId: press(), moves, ...body })
}
