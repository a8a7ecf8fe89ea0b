import type { TextFieldSingleValidation } from 'payload'
import { isIsoDate } from '../../src/calendar/days'

/** A day is compared as text (rights that end) and printed: it must be an ISO date that the calendar has, or nothing. */
export const validateDay: TextFieldSingleValidation = (value) => {
  if (value === undefined || value === null || value === '') return true
  return isIsoDate(value) || 'Hãy ghi ngày theo dạng năm-tháng-ngày, ví dụ 2026-12-31.'
}
