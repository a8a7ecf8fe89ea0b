/** An address that an old system may have given out: a path without query, as browsers send it (RFC 3986 3.3, the usual part of it). */
export const OLD_PATH = /^\/[\w./~%-]{1,300}$/

/** The one address of a page: without a final slash or doubled ones. The site sends every other form there first. */
export const canonicalPath = (path: string): string => path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
