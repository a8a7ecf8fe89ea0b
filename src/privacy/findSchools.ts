import type { Span } from './Finding'
import type { Reading } from './Reading'

const CAPITALISED = '\\p{Lu}[\\p{L}\\d’]*'
const CLASS =
  '[Ll]ớp (?:\\d{1,2}(?:[ /.-]?[A-ZĐ]?\\d{0,2})?|[Mm]ầm|[Cc]hồi|[Ll]á|[Nn]hà trẻ|mẫu giáo)(?: ?[A-ZĐ]?\\d{0,2})'
const LEVEL =
  '(?:[Tt]iểu học|[Tt]rung học cơ sở|[Tt]rung học phổ thông|[Pp]hổ thông|[Mm]ầm non|[Mm]ẫu giáo|THCS|THPT|TH|PTCS|PTDTBT|PTDTNT|liên cấp|quốc tế|chuyên|bán trú|nội trú|dân tộc|và|&)'
const SCHOOL = `[Tt]rường (?:${LEVEL}[ ,]+){0,5}${CAPITALISED}(?: (?:${CAPITALISED}|\\d{1,3})){0,4}`
const CLASS_AND_SCHOOL = new RegExp(
  `(?<!\\p{L})(?:${CLASS}[ ,–-]{1,3}(?:của |ở |tại )?${SCHOOL}|${SCHOOL}[ ,(–-]{1,3}${CLASS})`,
  'gu',
)
const FARTHEST_CHILD = 150

/**
 * Class and school of a child that is named by initials only: together they tell the neighbours who it is (Luật Trẻ em 2016 art. 6.11).
 * Only where the last person named before is a placeholder, in the same paragraph.
 */
export const findSchools = ({ text, mentions }: Reading): readonly Span[] => {
  const spans: Span[] = []
  let at = 0
  for (const { index, 0: found } of text.matchAll(CLASS_AND_SCHOOL)) {
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= index) at++
    const before = mentions[at - 1]
    const isNear =
      before?.kind === 'placeholder' &&
      index - before.end <= FARTHEST_CHILD &&
      !text.slice(before.end, index).includes('\n')
    const next = mentions[at]
    const isNext = next?.kind === 'placeholder' && next.start - (index + found.length) <= 40
    if (isNear || isNext) spans.push({ type: 'minor', start: index, end: index + found.trimEnd().length })
  }
  return spans
}
