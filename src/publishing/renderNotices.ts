import { type Html, html } from './html'
import type { Publication, PublishedCorrection, PublishedNote } from './publication'
import { renderTime } from './vietnamTime'

/** The heading that art. 42(4) of the Press Law prescribes, to the letter (domain.md 2). */
const CORRECTION_HEADING = 'Thông tin cải chính, xin lỗi'

const newestFirst = <T extends { at: string }>(notes: readonly T[]): T[] =>
  [...notes].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))

const renderCorrection = (correction: PublishedCorrection): Html => html`<div class="correction">
<p>${renderTime({ instant: correction.at, long: true })}</p>
<dl><dt>Tác phẩm được cải chính</dt><dd>${correction.item}</dd>
<dt>Nội dung sai</dt><dd>${correction.wrong}</dd>
<dt>Nội dung đúng</dt><dd>${correction.right}</dd></dl>
<p>${correction.apology}</p>
</div>`

const renderNotes = ({ heading, notes }: { heading: string; notes: readonly PublishedNote[] }): Html | false =>
  notes.length > 0 &&
  html`<section class="notes"><h2>${heading}</h2><ul>${newestFirst(notes).map(
    (note) => html`<li>${renderTime({ instant: note.at })}: ${note.note}</li>`,
  )}</ul></section>`

/** Answers the corrections of a story under the heading of the law, newest first; nothing without one. */
export const renderCorrections = (corrections: readonly PublishedCorrection[]): Html | false =>
  corrections.length > 0 &&
  html`<section class="corrections"><h2>${CORRECTION_HEADING}</h2>${newestFirst(corrections).map(renderCorrection)}</section>`

/** Answers what readers must be told before they read: corrections with the particulars of the law, updates, removed passages. */
export const renderNotices = (publication: Publication): Html =>
  html`${renderCorrections(publication.corrections)}${renderNotes({
    heading: 'Cập nhật',
    notes: publication.updates,
  })}${renderNotes({ heading: 'Nội dung đã lược bỏ', notes: publication.redactions })}`
