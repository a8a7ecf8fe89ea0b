import type { ClearanceGround } from '../workflow/clearanceGround'
import { CHECK_MARK } from './checkMark'
import { type Html, html } from './html'
import type { Publication, PublishedCheck, PublishedClearance } from './publication'
import { renderTime } from './vietnamTime'

const INTRODUCTION: Record<ClearanceGround, string> = {
  checked: 'Các đơn vị sau đã đọc đúng bản này trước khi đăng và xác nhận dữ kiện.',
  overruled:
    'Có đơn vị phản đối. Tổng biên tập quyết định đăng; ý kiến phản đối và lý do của toà soạn được in dưới đây.',
  proceeded_without_answer:
    'Có đơn vị được hỏi nhưng không trả lời trong hạn hoặc từ chối trả lời. Tổng biên tập quyết định đăng; lý do được in dưới đây.',
  not_required: 'Bản này không thuộc diện phải thẩm tra trước khi đăng.',
  unchanged: 'Bản này không thay đổi dữ kiện nào so với bản đã được thẩm tra.',
  no_competent_unit:
    'Bản này được đăng mà không thẩm tra: khi duyệt, không đơn vị nào có người thẩm tra ngoài những người đã viết bài.',
  archive: 'Bản này đăng trước hệ thống này, không được thẩm tra tại đây.',
}

const OUTCOME: Record<PublishedCheck['outcome'], string> = {
  confirmed: 'xác nhận',
  objected: 'phản đối',
  declined: 'từ chối trả lời',
  unanswered: 'không trả lời trong hạn',
}

const shortHash = (hash: string): Html => html`<code class="hash">${hash.slice(0, 12)}</code>`

const renderCheck = (check: PublishedCheck): Html =>
  html`<li class="check-${check.outcome}"><strong>${check.unit}</strong>: ${
    OUTCOME[check.outcome]
  }${check.at !== null && html`, ${renderTime({ instant: check.at })}`}${
    check.reason !== null && html`<p><b>Ý kiến của đơn vị:</b> ${check.reason}</p>`
  }${check.decision !== null && html`<p><b>Lý do toà soạn vẫn đăng:</b> ${check.decision}</p>`}</li>`

const renderReason = (clearance: PublishedClearance): Html | false =>
  clearance.reason !== null && html`<p><b>Lý do:</b> ${clearance.reason}</p>`

const renderCheckedEdition = (clearance: PublishedClearance): Html | false =>
  clearance.checkedEdition !== null &&
  html`<p>Bản đã được thẩm tra: bản số ${clearance.checkedEdition.number}, mã ${shortHash(clearance.checkedEdition.hash)}.</p>`

/**
 * Answers the fact-check box: who checked which edition when, and every mark that the table of moves demands to be printed
 * (overruled objection, published without answer, cleared without check, archive). Null where there is nothing to say yet.
 */
export const renderFactCheck = (publication: Publication): Html | null => {
  const { clearance, edition } = publication
  if (clearance === null || edition === null) return null
  const mark = CHECK_MARK[clearance.ground]
  return html`<aside class="check ${mark.sound ? 'sound' : 'open'}" id="tham-tra" aria-labelledby="tham-tra-ten">
<h2 id="tham-tra-ten">Thẩm tra dữ kiện</h2>
<p class="mark">${mark.words}</p>
<p>${INTRODUCTION[clearance.ground]}</p>
${renderReason(clearance)}${clearance.checks.length > 0 && html`<ul>${clearance.checks.map(renderCheck)}</ul>`}${renderCheckedEdition(clearance)}
<p class="edition">Bản đang đăng: bản số ${edition.number}, mã ${shortHash(edition.hash)}, duyệt ${renderTime({ instant: clearance.at })}.</p>
</aside>`
}
