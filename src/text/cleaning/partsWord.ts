import { judgePageNumber } from './judgePageNumber'

/** Does the break between two lines (perhaps with a page number after it) part a word: "… làm ảnh" / "2 hưởng đến …"? */
export const partsWord = ({ last, line }: { last: string; line: string }): boolean => {
  const previous = last.slice(last.lastIndexOf(' ') + 1)
  const next = /^(?:\d{1,3} )?(\p{L}+)/u.exec(line)?.[1] ?? ''
  return judgePageNumber({ previous, next }) === 'page_number'
}
