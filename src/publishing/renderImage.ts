import { type Html, html } from './html'
import type { PublishedFile } from './publication'

interface ImageOptions {
  files: readonly PublishedFile[]
  alt: string
  /** `OWN_HOST` on pages, the site's address in feeds. */
  base: string
  /** CSS `sizes`: how wide the picture is shown. */
  sizes: string
  /** The first picture of a page is fetched at once, the others when they come near. */
  eager: boolean
}

const sized = (files: readonly PublishedFile[], type: string): PublishedFile[] =>
  files
    .filter((file) => file.type === type && file.width !== null && file.height !== null)
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0))

const srcset = ({ files, base }: { files: readonly PublishedFile[]; base: string }): string =>
  files.map((file) => `${mediaUrl({ file, base })} ${file.width}w`).join(', ')

/**
 * The base of media on pages: the host under which the reader opened them, the only one that their policy allows (`img-src 'self'`).
 * The site may be reached by more names than its public one.
 */
export const OWN_HOST = ''

/** Answers the public address of a published file; `base` is `OWN_HOST` or the site's address without a final slash. */
export const mediaUrl = ({ file, base }: { file: PublishedFile; base: string }): string =>
  `${base}/media/${encodeURIComponent(file.file)}`

/** Answers the widest JPEG (else the widest picture) of a media row: for `src`, cards of social networks and structured data. */
export const widestImage = (files: readonly PublishedFile[]): PublishedFile | null =>
  sized(files, 'image/jpeg').at(-1) ??
  files
    .filter((file) => file.type.startsWith('image/'))
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0))
    .at(-1) ??
  null

/**
 * Answers a responsive `<picture>`: WebP beside JPEG in all sizes the upload made, with width and height so that nothing jumps.
 * Null when no picture file is there.
 */
export const renderImage = ({ files, alt, base, sizes, eager }: ImageOptions): Html | null => {
  const fallback = widestImage(files)
  if (fallback === null) return null
  const webp = sized(files, 'image/webp')
  const jpeg = sized(files, 'image/jpeg')
  const loading = eager ? html` fetchpriority="high"` : html` loading="lazy" decoding="async"`
  const source =
    webp.length > 0 && html`<source type="image/webp" srcset="${srcset({ files: webp, base })}" sizes="${sizes}">`
  const choices = jpeg.length > 1 && html` srcset="${srcset({ files: jpeg, base })}" sizes="${sizes}"`
  const shape = fallback.width !== null && html` width="${fallback.width}" height="${fallback.height}"`
  return html`<picture>${source}<img src="${mediaUrl({ file: fallback, base })}"${choices}${shape} alt="${alt}"${loading}></picture>`
}
