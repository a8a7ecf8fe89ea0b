import { findDeadlines } from '../../src/calendar/findDeadlines'
import { parseCitations } from '../../src/law/parseCitations'
import { findPrivateData } from '../../src/privacy/findPrivateData'
import { indexTitles } from '../../src/text/search/indexTitles'
import { searchTitles } from '../../src/text/searchTitles'

/** A part with the texts meant to hurt it: each is its piece again and again. */
export type Adversaries = {
  readonly part: string
  readonly read: (text: string) => unknown
  readonly pieces: Readonly<Record<string, string>>
}

const ANY_PART = {
  commas: ',',
  'open brackets': '(',
  slashes: '1/',
  'decomposed letters': 'ế'.normalize('NFD'),
  'zero-width characters': 'a\u200B',
  'line ends': '\n',
  'one endless word': 'a',
  digits: '1',
}

const TITLES = indexTitles(['Kê biên tài sản', 'Cưỡng chế thi hành án', 'Hoãn thi hành án dân sự'])

// "điểm 1.0.0 khoản 1 …", "điểm 1.0.1 …": a megabyte without a point that comes again.
const OTHER_POINTS = Array.from(
  { length: 30_000 },
  (_, n) => `điểm 1.${Math.floor(n / 200)}.${n % 200} khoản 1 Điều 1 Luật Giá 2023; `,
).join('')

export const ADVERSARIES: readonly Adversaries[] = [
  {
    part: 'citations',
    read: parseCitations,
    pieces: {
      ...ANY_PART,
      'Điều Điều Điều': 'Điều ',
      'lists in lists': 'điểm a, b khoản 1, 2 Điều 1, 2, ',
      'one document again and again': 'Điều 5 Nghị định 62/2015/NĐ-CP, ',
      'laws without an end': 'Luật Abc def ghi ',
      'amending laws': 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai, ',
      'clauses without an article': 'khoản 1, ',
      'ever other points of one article': OTHER_POINTS,
    },
  },
  {
    part: 'deadlines',
    read: (text) => findDeadlines({ text, asOf: '2023-05-02' }),
    pieces: {
      ...ANY_PART,
      'openings alone': 'trước ngày ',
      'dates without an end': 'trong thời hạn 30 ngày làm việc kể từ ngày 1/2/2023, ',
      'numbers in words': 'trong vòng hai mươi ',
      'start upon start': 'chậm nhất là ngày kể từ ngày ',
    },
  },
  {
    part: 'private-data',
    read: findPrivateData,
    pieces: {
      ...ANY_PART,
      'names in a list': 'ông Nguyễn Văn Hùng, ',
      'quotation marks': '(“',
      'addresses and injuries': 'số 1/2/3, ngõ 4, gãy xương và ',
      'one endless address': 'ngõ 4, ',
      'one endless injury': 'gãy xương và tay và chân ',
      'account numbers': 'tài khoản 0123456789 ',
    },
  },
  {
    part: 'search (a query)',
    read: (text) => searchTitles({ index: TITLES, query: text }),
    pieces: { ...ANY_PART, words: 'thi hành án ', 'quotation marks': '"thi" ' },
  },
]
