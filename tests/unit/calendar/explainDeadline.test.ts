import { describe, expect, it } from '@jest/globals'
import type { WorkCalendar } from '../../../src/calendar/calendar'
import { computeDeadline } from '../../../src/calendar/computeDeadline'
import type { DeadlineRule } from '../../../src/calendar/DeadlineRule'
import { explainDeadline } from '../../../src/calendar/explainDeadline'
import { stateCalendar } from '../../../src/calendar/holidays'

const explain = (rule: DeadlineRule, calendar: WorkCalendar = stateCalendar({})) => {
  const result = computeDeadline({ rule, calendar })
  return result.ok ? explainDeadline({ deadline: result.deadline, calendar }) : []
}

describe('a unit reads how its deadline was reckoned', () => {
  it('of a day before which a report is due (R153)', () => {
    expect(explain({ rule: 'before', date: '2023-10-15' })).toEqual([
      '“Trước ngày 15/10/2023” không gồm chính ngày đó: ngày cuối cùng còn hạn là thứ Bảy, 14/10/2023.',
      'Ngày 14/10/2023 là ngày nghỉ hằng tuần; hạn theo ngày cố định không dời về sau, nên cần xong vào ngày làm việc liền trước.',
      'Cần hoàn thành muộn nhất lúc 17:00 thứ Sáu, 13/10/2023.',
    ])
  })

  it('of a day and hour', () => {
    expect(explain({ rule: 'no_later_than', date: '2023-10-16', time: '16:30' })).toEqual([
      'Hạn là 16:30 ngày 16/10/2023, gồm cả ngày đó: ngày cuối cùng còn hạn là thứ Hai, 16/10/2023.',
      'Cần hoàn thành muộn nhất lúc 16:30 thứ Hai, 16/10/2023.',
    ])
  })

  it.each([
    ['month', 'tháng 4/2024'],
    ['quarter', 'quý II/2024'],
    ['half', '06 tháng đầu năm 2024'],
    ['year', 'năm 2024'],
  ] as const)('of the end of a %s', (unit, name) => {
    expect(explain({ rule: 'end_of', unit, date: '2024-04-02' })[0]).toContain(`Hạn tính đến hết ${name}: `)
  })

  it('of a term that ends on a holiday', () => {
    expect(explain({ rule: 'within_days', start: '2023-08-03', n: 30 })).toEqual([
      'Mốc tính là thứ Năm, 03/8/2023; ngày của mốc không tính, đếm từ ngày liền sau (Điều 147 Bộ luật Dân sự 2015).',
      'Ngày thứ 30 là thứ Bảy, 02/9/2023.',
      'Ngày 02/9/2023 là ngày nghỉ lễ, Tết, nên thời hạn kết thúc vào ngày làm việc tiếp theo: thứ Ba, 05/9/2023 (Điều 148 Bộ luật Dân sự 2015).',
    ])
  })

  it('of working days around a swapped Saturday, from an instant, with a stop', () => {
    const rule: DeadlineRule = {
      rule: 'within_working_days',
      start: '2024-04-25T17:30:00Z',
      n: 4,
      stops: [{ from: '2024-05-03', to: '2024-05-03' }],
    }
    expect(explain(rule)).toEqual([
      'Mốc tính là 00:30 thứ Sáu, 26/4/2024 (giờ Việt Nam); ngày của mốc không tính, đếm từ ngày liền sau (Điều 147 Bộ luật Dân sự 2015).',
      'Thời hạn tạm dừng ngày 03/5/2024: không tính.',
      'Không tính 6 ngày nghỉ: từ ngày 27/4/2024 đến hết ngày 01/5/2024; ngày 05/5/2024.',
      'Có tính ngày làm bù: 04/5/2024.',
      'Ngày làm việc thứ 4 là thứ Ba, 07/5/2024.',
    ])
  })

  it('of a term in months', () => {
    expect(explain({ rule: 'within_months', start: '2023-01-31', n: 1 })[1]).toBe(
      'Hết 1 tháng vào ngày tương ứng (Điều 148 Bộ luật Dân sự 2015): thứ Ba, 28/02/2023.',
    )
  })

  it('of working hours over a weekend, with a stop', () => {
    const rule: DeadlineRule = {
      rule: 'within_hours',
      hours: 'working',
      start: '2023-10-13T16:30:00+07:00',
      n: 2,
      stops: [{ from: '2023-10-16T08:15:00+07:00', to: '2023-10-16T09:00:00+07:00' }],
    }
    expect(explain(rule)).toEqual([
      'Đồng hồ bắt đầu lúc 16:30 thứ Sáu, 13/10/2023; chỉ tính giờ làm việc của ngày làm việc.',
      'Thời hạn tạm dừng từ 08:15 thứ Hai, 16/10/2023 đến 09:00 thứ Hai, 16/10/2023: không tính.',
      'Thứ Sáu, 13/10/2023: tính 30 phút.',
      'Thứ Hai, 16/10/2023: tính 1 giờ 30 phút.',
      'Đủ 2 giờ làm việc lúc 10:15 thứ Hai, 16/10/2023.',
    ])
  })

  it('of hours of the clock', () => {
    expect(explain({ rule: 'within_hours', hours: 'clock', start: '2024-02-09T22:00:00+07:00', n: 24 })).toEqual([
      'Đồng hồ bắt đầu lúc 22:00 thứ Sáu, 09/02/2024; tính liên tục cả đêm và ngày nghỉ.',
      'Đủ 24 giờ lúc 22:00 thứ Bảy, 10/02/2024.',
    ])
  })

  it('of many working days in hours without a list of them', () => {
    const rule: DeadlineRule = { rule: 'within_hours', hours: 'working', start: '2023-03-01T08:00:00+07:00', n: 8 * 15 }
    expect(explain(rule)[1]).toBe('Thời gian được tính nằm trong 15 ngày làm việc.')
    expect(explain({ ...rule, n: 8 * 14 })).toHaveLength(16)
  })

  it('with a warning where the calendar has no holidays for a year yet', () => {
    expect(explain({ rule: 'within_days', start: '2027-12-20', n: 20 }).at(-1)).toBe(
      'Lưu ý: lịch chưa có ngày nghỉ lễ nào của năm 2028; hạn có thể thay đổi khi lịch được bổ sung.',
    )
  })
})
