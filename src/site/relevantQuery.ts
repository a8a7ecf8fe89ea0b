import type { Request } from 'express'
import type { Route } from './route'

/** Answers the parameters of a request that change what its route makes, in the route's order; all others are as if they weren't there. */
export const relevantQuery = ({ route, request }: { route: Route; request: Request }): URLSearchParams => {
  const given = new URL(request.originalUrl, 'http://local').searchParams
  return new URLSearchParams(route.query.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? '']] : [])))
}
