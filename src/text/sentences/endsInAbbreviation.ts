const ABBREVIATIONS: ReadonlySet<string> = new Set(
  // Places; titles and degrees; others
  `tp tx tt p q h x kp đ
   ths ts tskh pgs gs bs cn ks ls dr mr mrs ms gv sv nsưt nsnd đ/c đc
   tr vd nxb đt tel fax no vol st cty`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

// "Nguyễn Văn A." and "bà H." stand for names and may end a sentence; "theo C. Mác", "V.I. Lênin" do not.
const NAME_BEFORE_INITIAL =
  /(?:\p{Lu}\p{Ll}+|ông|bà|anh|chị|cháu|em|cô|chú|bị cáo|bị hại|Công ty)\s+(?:\p{Lu}\.)*\p{Lu}$/u
const INITIAL = /(?:^|[\s(“"])(?:\p{Lu}\.)*(?:\p{Lu}|Ph|Th)$/u
const LAST_WORD = /[\p{L}/-]+$/u

/** Does a text that a full stop follows end in an abbreviation, so that the stop does not end the sentence? */
export const endsInAbbreviation = (before: string): boolean => {
  const last = LAST_WORD.exec(before)?.[0] ?? ''
  if (last.length > 1 || !INITIAL.test(before))
    return ABBREVIATIONS.has(last.toLowerCase()) && /^\p{Lu}|^(?:tr|vd|đ)/u.test(last)
  return !NAME_BEFORE_INITIAL.test(before)
}
