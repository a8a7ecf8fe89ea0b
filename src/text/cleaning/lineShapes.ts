const LONGEST_PAGE_NUMBER = 24 // "trang số 123 trên 123" and shorter
const PAGE_NUMBER_LINE =
  /^(?:[-–—] ?(?<dashed>\d{1,3}) ?[-–—]|(?:trang|page) (?:số )?(?<named>\d{1,3})(?: ?(?:\/|of|trên) ?\d{1,3})?|(?<plain>\d{1,3}))$/iu

/** The page number that a line consists of ("2", "- 2 -", "Trang 2/5"); `plain` if nothing but the digits says so. */
export const pageNumberOfLine = (line: string): { page: number; plain: boolean } | null => {
  if (line.length > LONGEST_PAGE_NUMBER) return null
  const groups = PAGE_NUMBER_LINE.exec(line)?.groups
  if (!groups) return null
  return { page: Number(groups.dashed ?? groups.named ?? groups.plain), plain: groups.plain !== undefined }
}

const MARKER =
  /^(?:[-–—+•*▪◦●○■□➢✓·] ?|\(?\d{1,3}(?:\.\d{1,3})*[.)](?!\d)|\d{1,3}(?:\.\d{1,3})+ |\(?[a-zđ][.)] ?|\(?[ivx]{1,5}[.)]|[IVXLC]{1,7}[.)]|[A-ZĐ][.)] |(?:Điều|Khoản|Chương|Mục|Phần|Phụ lục|Bước|Câu) (?:\d+[a-zđ]?|[IVXLC]+)\s*(?:[.:]|$))/u

/** Does the line start a list item, a numbered paragraph or a heading with a number? */
export const startsWithMarker = (line: string): boolean => MARKER.test(line)

const CLOSERS = new Set('”"’)]»')
const ENDS = new Set('.!?…:;')

/** Is the sentence still open at the end of the line? Quotation marks and brackets after the full stop don't matter. */
export const endsOpen = (line: string): boolean => {
  let end = line.length
  while (end > 0 && CLOSERS.has(line.charAt(end - 1))) end--
  return end > 0 && !ENDS.has(line.charAt(end - 1))
}

/** A line of capitals is a title, whatever follows ("QUYẾT ĐỊNH" / "về việc …"). */
export const isAllCapitals = (line: string): boolean => !/\p{Ll}/u.test(line)

/** Does the line go on with a word in small letters (not with an address of web or mail)? */
export const startsInLowerCase = (line: string): boolean =>
  /^[(“"]?\p{Ll}/u.test(line) && !/^[^\s.@:]*(?:@|\.[^\s.]|:\/\/)/u.test(line)

/** Does the line go on with a word in small letters after a number that a page break may have left ("2 hưởng đến")? */
export const startsWithLooseNumber = (line: string): boolean => /^\d{1,3} \p{Ll}/u.test(line)

/** UTF-16 units. Shorter lines without a full stop are headings, captions or cells rather than broken sentences. */
export const SHORTEST_BROKEN = 40
