import type { Block } from '../editions/block'
import { type Html, html } from './html'
import type { Publication } from './publication'
import { renderCredit } from './renderCredit'
import { renderImage } from './renderImage'

interface FigureOptions {
  picture: Pick<Extract<Block, { type: 'picture' }>, 'media' | 'alt' | 'caption' | 'credit'>
  files: Publication['files']
  /** Of the picture: `OWN_HOST` on pages, the site's address in feeds. */
  base: string
  eager: boolean
}

const SIZES = '(min-width: 46rem) 42rem, 100vw'

/** Answers a picture with caption and credit. Without its file the description stands in its place: no word is lost. */
export const renderFigure = ({ picture, files, base, eager }: FigureOptions): Html => {
  const image = renderImage({ files: files[picture.media] ?? [], alt: picture.alt, base, sizes: SIZES, eager })
  const credit = renderCredit(picture.credit)
  const caption = (picture.caption !== '' || credit) && html`<figcaption>${picture.caption}${credit}</figcaption>`
  return html`<figure>${image ?? html`<p class="missing">[Ảnh: ${picture.alt}]</p>`}${caption}</figure>`
}
