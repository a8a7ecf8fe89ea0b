import type { Route } from './route'

/** Answers whether what a route makes of this query (`relevantQuery`) is kept as bytes: lists with a cursor or a filter have no end of addresses. */
export const isKept = ({ route, query }: { route: Route; query: URLSearchParams }): boolean =>
  route.isCached && query.size === 0
