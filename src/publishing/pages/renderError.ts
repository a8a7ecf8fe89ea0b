import { html } from '../html'
import type { SiteFrame } from '../siteFrame'
import { renderPage } from './renderPage'

interface ErrorOptions {
  site: SiteFrame
  status: number
  /** A Vietnamese sentence safe for everybody. */
  message: string
  /** Lets the newsroom find the request in the log. */
  requestId: string | null
}

const HEADINGS: Record<number, string> = {
  404: 'Không tìm thấy trang này',
  405: 'Trang này chỉ để đọc',
  429: 'Quá nhiều yêu cầu',
  503: 'Trang tạm thời chưa phục vụ được',
}

/** Answers the page of a failure: what happened, what to do, where else to go. Without a site frame's sections it still works. */
export const renderError = ({ site, status, message, requestId }: ErrorOptions): string => {
  const heading = HEADINGS[status] ?? (status >= 500 ? 'Có lỗi ở máy chủ' : 'Không thực hiện được yêu cầu này')
  return renderPage({
    site,
    head: { title: heading, description: heading, path: null },
    main: html`<div class="notice"><h1>${heading}</h1>
<p>${message}</p>
<p><a href="/">Về trang chủ</a> · <a href="/hoi-dap">Hỏi – đáp pháp luật</a></p>
${status >= 500 && requestId !== null && html`<p class="meta">Mã yêu cầu: <code>${requestId}</code></p>`}</div>`,
  })
}
