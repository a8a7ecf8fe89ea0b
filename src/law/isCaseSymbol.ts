// A stage of proceedings (sơ thẩm, phúc thẩm, giám đốc thẩm, tái thẩm, thụ lý), alone or grown together with the kind of case.
const STAGE =
  /^(?:DS|HS|HC|HN|HNGĐ|HNGD|KDTM|KT|LĐ|TM|VDS|QĐ|QĐXX|QĐDS|QĐVDS|PS|TL|TB)?(?:ST|PT|GĐT|TLST|TLPT|TLVA|XXST|XXPT|HPT)$/
/** Kinds of cases; TT after one of them is a retrial (tái thẩm), elsewhere a circular. */
const CASE_KIND = /^(?:DS|HS|HC|HN|HNGĐ|KDTM|KT|LĐ|TM|PS)$/
const CASE_PAPER =
  /^(?:AL|BA|BPKCTT|QĐBPKCTT|QĐCNTT|QĐCNTTLH|CNTTLH|CNHGT|MTTPS|TBPS|ĐCPS|QĐĐC|QĐTĐC|KN|KNGĐT|QĐKNGĐT|KNPT|QĐKNPT|KLĐT|KLGĐ|VPHC|SCT|SCC|GP|GPXD|GPMT|GCN|QSDĐ|QSHN|HĐGD|BB|UTTP|UTTHA|TGTT|VBTT|TTLH)$/
const CONTRACT =
  /^(?:PL)?HĐ(?:MB|TD|TDHM|KT|TC|TCQSDĐ|UQ|CN|CNQSDĐ|LĐ|TN|TĐ|DV|HT|VT|VV|V|ĐC|BL|MBCH|MBTS|MBTSĐG|GD|NT|XD|CT)?$/

/**
 * Whether the symbol of a number belongs to a court's decision in a case, a prosecutor's paper, a contract, a licence or a
 * register: such numbers are no citations of law. `segments` are the parts between hyphens and slashes, with Đ restored.
 * Source: forms attached to Nghị quyết 01/2017/NQ-HĐTP [K]; the interchange conventions.
 */
export const isCaseSymbol = (segments: readonly string[]): boolean => {
  const [first = ''] = segments
  if (CONTRACT.test(first)) return true
  if (segments.some((segment) => STAGE.test(segment) || CASE_PAPER.test(segment))) return true
  if (segments.some((segment, at) => segment === 'TT' && CASE_KIND.test(segments[at - 1] ?? ''))) return true
  if (first === 'VB' && segments.includes('TPL')) return true
  return first === 'CT' && segments.some((segment) => segment.startsWith('VKS'))
}
