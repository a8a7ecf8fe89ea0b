/** An address that an old system may have given out: a path without query, as browsers send it (RFC 3986 3.3, the usual part of it). */
export const OLD_PATH = /^\/[\w./~%-]{1,300}$/

/** The one address of a page: without a final slash or doubled ones. The site sends every other form there first. */
export const canonicalPath = (path: string): string => path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')

/** A path as every browser asks for it: letters beyond ASCII percent-encoded, in capitals (RFC 3986 6.2.2.1), however it was typed. */
export const encodedPath = (path: string): string =>
  path
    .normalize('NFC')
    .replace(/[^\u0000-\u007F]+/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
