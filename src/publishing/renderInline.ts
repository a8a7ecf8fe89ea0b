import type { Inline, Mark } from '../editions/block'
import { type Html, html } from './html'
import { safeUrl } from './safeUrl'

const WRAP: Record<Mark, (inner: Html) => Html> = {
  bold: (inner) => html`<strong>${inner}</strong>`,
  italic: (inner) => html`<em>${inner}</em>`,
  underline: (inner) => html`<u>${inner}</u>`,
  strikethrough: (inner) => html`<s>${inner}</s>`,
  subscript: (inner) => html`<sub>${inner}</sub>`,
  superscript: (inner) => html`<sup>${inner}</sup>`,
  code: (inner) => html`<code>${inner}</code>`,
}

const renderOne = ({ inline, base }: { inline: Inline; base: string }): Html => {
  if (inline.type === 'break') return html`<br>`
  if (inline.type === 'text') {
    return (inline.marks ?? []).reduceRight((inner, mark) => WRAP[mark](inner), html`${inline.text}`)
  }
  const words = renderInline({ children: inline.children, base })
  const url = safeUrl({ url: inline.url, base })
  return url === null ? words : html`<a href="${url}">${words}</a>`
}

/** Answers running text as markup. `base` is the site's address: links come out absolute, so that feeds can carry the same bytes. */
export const renderInline = ({ children, base }: { children: readonly Inline[]; base: string }): Html =>
  html`${children.map((inline) => renderOne({ inline, base }))}`
