/** The largest upload in bytes: a clip of a quarter of an hour. One number for our door and for Payload behind it. */
export const UPLOAD_BYTES = 200_000_000
