import { cleanText } from './cleanText'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Markup that is safe to send. Only `html` and `trustedHtml` make it, so a plain string can never pass for markup. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text
  }
}

export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[]

/** Answers the text as it may stand between tags and inside quoted attributes, in NFC, without forbidden characters. */
export const escapeHtml = (text: string): string => cleanText(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

const write = (value: HtmlValue): string => {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(write).join('')
  return escapeHtml(String(value))
}

/** Template tag: every value is escaped unless it is already `Html`; null, undefined and false write nothing. */
export const html = (parts: TemplateStringsArray, ...values: HtmlValue[]): Html =>
  new Html(parts.reduce((written, part, index) => written + write(values[index - 1]) + part))

/** Marks text as markup without escaping it. For text this program made itself (a doctype, a JSON-LD block), never for data. */
export const trustedHtml = (text: string): Html => new Html(text)
