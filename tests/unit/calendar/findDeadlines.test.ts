import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findDeadlines } from '../../../src/calendar/findDeadlines'
import { itWithReal, REAL_FILES, realPath } from '../../support/realDocuments'
import { FAR_FROM_QUADRATIC, timesLonger } from '../../support/timesLonger'

const meanings = (text: string, asOf?: string) =>
  findDeadlines(asOf ? { text, asOf } : { text }).map(({ meaning }) => meaning)
const before = (date: string) => ({ kind: 'fixed', rule: { rule: 'before', date } })
const noLater = (date: string, time?: string) => ({
  kind: 'fixed',
  rule: { rule: 'no_later_than', date, ...(time && { time }) },
})
const endOf = (unit: string, date: string) => ({ kind: 'fixed', rule: { rule: 'end_of', date, unit } })
const term = (rule: object, from: string | null = null, event: string | null = null) => ({
  kind: 'term',
  term: rule,
  from,
  event,
})
const days = (n: number) => ({ rule: 'within_days', n })
const workingDays = (n: number) => ({ rule: 'within_working_days', n })
const hours = (n: number, kind: 'clock' | 'working') => ({ rule: 'within_hours', n, hours: kind })
const months = (n: number) => ({ rule: 'within_months', n })

describe('a date in any form of the documents (R012)', () => {
  it.each([
    ['trước ngày 16 tháng 03 năm 2023', '2023-03-16'],
    ['trước ngày 08/10/2021', '2021-10-08'],
    ['trước ngày 31/5/2013', '2013-05-31'],
    ['trước ngày 31 / 5 / 2013', '2013-05-31'],
    ['trước ngày 31.5.2013', '2013-05-31'],
    ['trước ngày 31-05-2013', '2013-05-31'],
    ['trước ngày 31/5/13', '2013-05-31'],
    ['trước ngày 2013-05-31', '2013-05-31'],
    ['trước ngày 15 tháng 10/2023', '2023-10-15'],
    ['trước ngày 15 tháng 10, năm 2023', '2023-10-15'],
    ['trước ngày mồng 5 tháng tư năm 2023', '2023-04-05'],
    ['trước ngày mười lăm tháng mười một năm hai nghìn không trăm hai mươi ba', '2023-11-15'],
    ['trước ngày hai mươi mốt tháng mười hai năm hai nghìn không trăm linh chín', '2009-12-21'],
    ['trước\u00A0ngày\n15/10/2023', '2023-10-15'],
    ['TRƯỚC NGÀY 15/10/2023', '2023-10-15'],
    ['trước ngày 15/10/2023'.normalize('NFD'), '2023-10-15'],
    ['trước 15/10/2023', '2023-10-15'],
    ['trước thời điểm 15/10/2023', '2023-10-15'],
    ['trước tháng 6/2023', '2023-06-01'],
    ['trước quý IV năm 2023', '2023-10-01'],
    ['trước năm 2025', '2025-01-01'],
  ])('%j', (text, date) => {
    expect(meanings(text)).toEqual([before(date)])
  })
})

describe('the last day itself', () => {
  it.each([
    ['chậm nhất ngày 13/10/2023', noLater('2023-10-13')],
    ['chậm nhất là vào ngày 13/10/2023', noLater('2023-10-13')],
    ['chậm nhất đến hết ngày 13/10/2023', noLater('2023-10-13')],
    ['chậm nhất cuối tháng 10/2023', endOf('month', '2023-10-01')],
    ['cho đến hết ngày 13/10/2023', noLater('2023-10-13')],
    ['từ ngày 01/9/2023 đến hết ngày 13/10/2023', noLater('2023-10-13')],
    ['hạn nộp: 13/10/2023', noLater('2023-10-13')],
    ['Thời hạn gửi báo cáo: trước ngày 13/10/2023', before('2023-10-13')],
    ['thời hạn hoàn thành là trong tháng 4/2023', endOf('month', '2023-04-01')],
    ['trong ngày 13/10/2023', noLater('2023-10-13')],
    ['trước và trong ngày 13/10/2023', noLater('2023-10-13')],
    ['trước khi kết thúc năm 2023', endOf('year', '2023-01-01')],
    ['trước 17 giờ 00 phút, ngày 13/10/2023', noLater('2023-10-13', '17:00')],
    ['trước 9h ngày 13/10/2023', noLater('2023-10-13', '09:00')],
    ['chậm nhất 16h30 ngày 13/10/2023', noLater('2023-10-13', '16:30')],
    ['đến hết quý III năm 2023', endOf('quarter', '2023-07-01')],
    ['trong quý tư năm 2023', endOf('quarter', '2023-10-01')],
    ['hết nửa đầu năm 2025', endOf('half', '2025-01-01')],
    ['đến hết 06 (sáu) tháng cuối năm 2025', endOf('half', '2025-07-01')],
    ['đến hết tháng 6.2023', endOf('month', '2023-06-01')],
  ])('%j', (text, meaning) => {
    expect(meanings(text)).toEqual([meaning])
  })
})

describe('an amount of time', () => {
  it.each([
    ['trong thời hạn 05 ngày làm việc kể từ ngày 28/4/2023', term(workingDays(5), '2023-04-28')],
    [
      'trong thời hạn 30 (ba mươi) ngày, kể từ ngày nhận được văn bản, cơ quan',
      term(days(30), null, 'ngày nhận được văn bản'),
    ],
    ['trong thời hạn ba mươi (30) ngày', term(days(30))],
    ['trong vòng 24h', term(hours(24, 'clock'))],
    ['trong vòng hai mươi tư giờ', term(hours(24, 'clock'))],
    ['trong vòng 1,5 giờ làm việc', term(hours(1.5, 'working'))],
    ['trong 04 giờ hành chính', term(hours(4, 'working'))],
    ['trong vòng 72 tiếng đồng hồ', term(hours(72, 'clock'))],
    ['trong vòng 24 giờ kể từ 8 giờ 30 ngày 15/10/2023', term(hours(24, 'clock'), '2023-10-15T08:30:00+07:00')],
    ['không quá hai tuần', term(days(14))],
    ['tối đa nửa tháng', term(days(15))],
    ['trong thời hạn 06 tháng kể từ ngày 01/3/2023', term(months(6), '2023-03-01')],
    ['trong thời hạn năm năm', term(months(60))],
    ['trong thời hạn mười năm', term(months(120))],
    ['trong thời hạn một trăm hai mươi ngày', term(days(120))],
    ['trong năm ngày', term(days(5))],
    ['muộn nhất trong vòng 3 ngày công tác tính từ ngày 3 tháng 5 năm 2023', term(workingDays(3), '2023-05-03')],
    ['02 ngày làm việc kể từ khi nhận được bài', term(workingDays(2), null, 'khi nhận được bài')],
  ])('%j', (text, meaning) => {
    expect(meanings(text)).toEqual([meaning])
  })
})

describe('no day of its own', () => {
  it.each([
    ['định kỳ hàng tháng', { kind: 'periodic', every: 'month' }],
    ['định kỳ hằng quý', { kind: 'periodic', every: 'quarter' }],
    ['định kỳ 06 tháng', { kind: 'periodic', every: 'half' }],
    ['06 tháng đầu năm và 06 tháng cuối năm', { kind: 'periodic', every: 'half' }],
    ['báo cáo 6 tháng đầu năm và 6 tháng cuối năm gửi về Văn phòng', { kind: 'periodic', every: 'half' }],
    ['trong 06 tháng đầu năm', { kind: 'unclear', reason: 'no_year' }],
    ['mỗi tuần', { kind: 'periodic', every: 'week' }],
    ['kịp thời báo cáo về Tổng cục', { kind: 'no_clock' }],
    ['báo cáo khi cần thiết', { kind: 'no_clock' }],
    ['trước ngày 31/02/2023', { kind: 'unclear', reason: 'no_such_date' }],
    ['trước ngày 15/10', { kind: 'unclear', reason: 'no_year' }],
    ['đến hết quý II', { kind: 'unclear', reason: 'no_year' }],
    ['chậm nhất 03 ngày làm việc trước ngày họp báo', { kind: 'unclear', reason: 'counts_backwards' }],
  ])('%j', (text, meaning) => {
    expect(meanings(text)).toEqual([meaning])
  })

  it.each([
    'Phóng viên đã có 10 ngày ở Hưng Yên.',
    'Điều 30 khoản 2 Luật Thi hành án dân sự',
    'Trước hết, cần rà soát; trước đây chưa có.',
    'quá thời hạn 30 ngày, gia hạn 10 ngày',
    'Quyết định số 343/QĐ-BTP ngày 16 tháng 03 năm 2023',
    'trong thời gian tới, trong khi chờ',
    '',
  ])('none at all: %j', (text) => {
    expect(meanings(text)).toEqual([])
  })
})

describe('a day without a year is the first on or after the date of the document', () => {
  it.each([
    ['trước ngày 15/10', '2023-10-15', before('2023-10-15')],
    ['trước ngày 15/10', '2023-10-16', before('2024-10-15')],
    ['chậm nhất ngày 29/02', '2023-01-01', noLater('2024-02-29')],
    ['đến hết tháng 6', '2023-06-30', endOf('month', '2023-06-01')],
    ['đến hết tháng 6', '2023-07-01', endOf('month', '2024-06-01')],
    ['đến hết 06 tháng đầu năm', '2023-07-01', endOf('half', '2024-01-01')],
    ['đến hết quý I', '2023-11-22', endOf('quarter', '2024-01-01')],
  ])('%j in a document of %s', (text, asOf, meaning) => {
    expect(meanings(text, asOf)).toEqual([meaning])
  })
})

describe('a text with several deadlines', () => {
  it('gives each with its place in the original', () => {
    const text =
      'Gửi\u200B dự thảo trước ngày 15/10/2023 (bản word); góp ý trong thời hạn 05 ngày làm việc kể từ ngày nhận, báo cáo kịp thời.'
    const phrases = findDeadlines({ text: text.normalize('NFD') })
    expect(phrases.map(({ quote }) => quote.normalize('NFC'))).toEqual([
      'trước ngày 15/10/2023',
      'trong thời hạn 05 ngày làm việc kể từ ngày nhận',
      'kịp thời',
    ])
    for (const { quote, start, end } of phrases) expect(text.normalize('NFD').slice(start, end)).toBe(quote)
  })
})

describe('the real documents', () => {
  itWithReal('finding deadlines')('hold the one fixed day of the closing report (R153)', () => {
    const files = REAL_FILES.filter((name) => name.startsWith('004') && name.endsWith('.txt'))
    const fixed = files
      .flatMap((name) => findDeadlines({ text: readFileSync(realPath(name), 'utf8') }))
      .filter(({ meaning }) => meaning.kind !== 'no_clock')
    expect(fixed.map(({ quote, meaning }) => [quote, meaning])).toEqual([
      ['trước ngày 15/10/2023', before('2023-10-15')],
    ])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'trước',
    'ngày',
    'trong',
    'thời hạn',
    'hết',
    '30',
    'năm',
    'tháng',
    'quý',
    'kể từ',
    '15/10/2023',
    '(',
    ')',
    ' ',
    ',',
    'mười',
    'giờ',
    '24h',
  )
  it.each([
    ['any characters', fc.string({ unit: 'binary', maxLength: 300 })],
    ['the words of deadlines in any order', fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '))],
  ])('of %s is read without an error, and each quote stands where it says', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, '2023-10-15'), (text, asOf) => {
        let last = 0
        for (const { quote, start, end } of findDeadlines(asOf ? { text, asOf } : { text })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(quote)
          last = end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    'trong ',
    'trong thời hạn ',
    'chậm nhất là vào ',
    'hai mươi ',
    'năm ',
    '1/1/',
    '9',
    ' ',
    'trước',
    '(',
    'kể từ ',
    '30 ngày ',
    'trước ngày 15/10/2023, ',
  ])('takes a time that grows with the text: %j', (piece) => {
    const read = (text: string) => findDeadlines({ text })
    expect(timesLonger({ read, piece, length: 20_000 })).toBeLessThan(FAR_FROM_QUADRATIC)
  })
})
