import { bell } from './bell'

/** Rung when this process's relay wrote a publication, however old its event: the readers' side of this process listens. */
export const publicationBell = bell('publicationBell')
