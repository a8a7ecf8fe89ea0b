import { type Html, html } from './html'
import type { StoryParts } from './readStory'
import { displayDate } from './vietnamTime'

/** Answers the provisions an answer stands on and the day on which it was valid; false when the text names neither. */
export const renderLegalBasis = ({ provisions, asOf }: Pick<StoryParts, 'provisions' | 'asOf'>): Html | false =>
  (provisions.length > 0 || asOf !== null) &&
  html`<section class="basis">${
    provisions.length > 0 && html`<h2>Căn cứ pháp lý</h2><ul>${provisions.map((text) => html`<li>${text}</li>`)}</ul>`
  }${
    asOf !== null &&
    html`<p>Nội dung trả lời theo quy định có hiệu lực tại ngày <time datetime="${asOf}">${displayDate(asOf)}</time>.</p>`
  }</section>`
