import { type Html, html } from './html'

/** Who writes `Đồ hoạ: …` has said what it is; a bare name is a photographer's. */
const lineOf = (credit: string): string => (credit.includes(':') ? credit : `Ảnh: ${credit}`)

/** Answers whose picture it is, to stand behind a caption; nothing where nobody is named. */
export const renderCredit = (credit: string): Html | false =>
  credit !== '' && html` <span class="credit">${lineOf(credit)}</span>`
