import type { Citation } from './Citation'

type Display = Omit<Citation, 'start' | 'end'>

const TYPES: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  KH: 'Kế hoạch',
  KHLT: 'Kế hoạch liên tịch',
  QCPH: 'Quy chế phối hợp',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  TB: 'Thông báo',
  KL: 'Kết luận',
  HD: 'Hướng dẫn',
  CĐ: 'Công điện',
  VBHN: 'Văn bản hợp nhất',
}

/**
 * A citation as the paper prints it: "điểm a, khoản 2, Điều 7 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014)". Only
 * what the citation knows is said: the kind of a numbered document when its symbol tells it. NFC. Source: domain.md 6.2.
 */
export const displayCitation = (citation: Display): string => {
  const { article, clauses, points, range, amendedYears, relative } = citation
  const isHere = relative && article === null
  const levels = [
    points.length > 0 ? `điểm ${listOf({ values: points, range })}` : '',
    clauses.length > 0 ? `khoản ${listOf({ values: clauses, range })}` : '',
    article === null ? '' : `Điều ${article}`,
    isHere ? (clauses.length > 0 ? 'Điều này' : 'khoản này') : '',
  ].filter(Boolean)
  const years = amendedYears.length > 0 ? `(sửa đổi, bổ sung năm ${amendedYears.join(', ')})` : ''
  return [levels.join(', '), isHere ? '' : documentOf(citation), years].filter(Boolean).join(' ')
}

const listOf = ({ values, range }: { values: readonly string[]; range: boolean }): string =>
  range && values.length === 2 ? values.join(' đến ') : values.join(', ')

const documentOf = ({ document, relative }: Display): string => {
  if (document === null) return relative ? 'văn bản này' : ''
  const dated = /^(\D.*) (\d{4})$/u.exec(document)
  if (dated) return `${dated[1]} năm ${dated[2]}`
  const symbol = /^\d+\p{Lu}?[/-](?:\d{4}\/)?(\p{Lu}+\p{Ll}?)/u.exec(document)
  const type = TYPES[symbol?.[1] ?? '']
  if (!/^\d/.test(document)) return document
  return type ? `${type} số ${document}` : `văn bản số ${document}`
}
