/** Parts of symbols that are typed with D for Đ or without capitals, as [typed in capitals, right]. */
const CORRECTIONS: ReadonlyMap<string, string> = new Map([
  ['ND', 'NĐ'],
  ['QD', 'QĐ'],
  ['CD', 'CĐ'],
  ['LD', 'LĐ'],
  ['QDST', 'QĐST'],
  ['QDPT', 'QĐPT'],
  ['HNGD', 'HNGĐ'],
  ['HDBT', 'HĐBT'],
  ['HDTP', 'HĐTP'],
  ['HDND', 'HĐND'],
  ['HDTD', 'HĐTD'],
  ['HDMB', 'HĐMB'],
  ['LDTBXH', 'LĐTBXH'],
  ['BLDTBXH', 'BLĐTBXH'],
  ['BGDDT', 'BGDĐT'],
  ['BGDĐT', 'BGDĐT'],
  ['BKHDT', 'BKHĐT'],
  ['TLD', 'TLĐ'],
  ['TTG', 'TTg'],
  ['QYĐ', 'QyĐ'],
  ['QYD', 'QyĐ'],
  ['CTR', 'CTr'],
  ['TTR', 'TTr'],
  ['DCTUBTWMTTQVN', 'ĐCTUBTWMTTQVN'],
])

/**
 * One part of a document's symbol as the issuing body writes it: `nd` → `NĐ`, `QD` → `QĐ`, `TTG` → `TTg`; else as typed.
 * Sources: interchange.md, `document`; Decree 30/2020, appendix III [K].
 */
export const restoreSymbol = (part: string): string => {
  const capitals = part.toUpperCase()
  return CORRECTIONS.get(capitals) ?? (part === part.toLowerCase() ? capitals : part)
}
