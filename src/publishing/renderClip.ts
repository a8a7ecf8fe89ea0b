import { coverOf } from './coverOf'
import { durationWords } from './durationWords'
import { type Html, html } from './html'
import type { Publication, PublishedFile } from './publication'
import { readStory } from './readStory'
import { renderCredit } from './renderCredit'
import { mediaUrl, OWN_HOST, widestImage } from './renderImage'
import { safeUrl } from './safeUrl'

/** Enough for the column on an ordinary phone; `poster` knows no `srcset`, so every reader gets the same file. In pixels. */
const POSTER_WIDTH = 800

const posterOf = (files: readonly PublishedFile[]): PublishedFile | null =>
  files
    .filter(({ type, width }) => type === 'image/jpeg' && width !== null && width >= POSTER_WIDTH)
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0))[0] ?? widestImage(files)

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`

const renderPlayer = ({
  publication,
  file,
  seconds,
}: {
  publication: Publication
  file: PublishedFile
  seconds: number
}): Html => {
  const { captions } = readStory(publication)
  const cover = coverOf(publication)
  const poster = posterOf(cover?.files ?? [])
  const track = captions === null ? undefined : publication.files[captions.media]?.[0]
  const shape = file.width !== null && file.height !== null ? file : poster
  const url = mediaUrl({ file, base: OWN_HOST })
  return html`<figure class="clip"><video controls preload="none" playsinline aria-label="${publication.title}"${
    poster !== null && html` poster="${mediaUrl({ file: poster, base: OWN_HOST })}"`
  }${shape?.width != null && html` width="${shape.width}" height="${shape.height}"`}><source src="${url}" type="${file.type}">${
    track !== undefined &&
    html`<track kind="captions" srclang="vi" label="Phụ đề tiếng Việt" src="${mediaUrl({ file: track, base: OWN_HOST })}" default>`
  }</video><figcaption>Dài ${durationWords(seconds)}. <a href="${url}" download>Tải về (${megabytes(file.bytes)})</a>${cover !== null && renderCredit(cover.credit)}</figcaption></figure>`
}

/**
 * Answers the clip itself. A file of our own plays in the page and is fetched only when asked for (`preload="none"`); an embedded
 * clip is a link: nothing on the site asks a third party for anything.
 */
export const renderClip = ({ publication, base }: { publication: Publication; base: string }): Html | null => {
  const { clip } = readStory(publication)
  if (clip === null) return null
  const file = clip.media === null ? undefined : publication.files[clip.media]?.[0]
  if (file !== undefined) return renderPlayer({ publication, file, seconds: clip.durationSeconds })
  const url = clip.embed === null ? null : safeUrl({ url: clip.embed, base })
  if (url === null) return html`<p class="missing">Tệp clip hiện không có.</p>`
  return html`<p class="clip-link"><a href="${url}" rel="noopener">Xem clip (${durationWords(clip.durationSeconds)}) tại ${new URL(url).hostname}</a></p>`
}
