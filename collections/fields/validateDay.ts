import type { TextFieldSingleValidation } from 'payload'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day is compared as text (rights that end, validity of units): it must be an ISO date that the calendar has, or nothing. */
export const validateDay: TextFieldSingleValidation = (value) => {
  if (value === undefined || value === null || value === '') return true
  const isDay = DAY.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value)
  return isDay || 'Hãy ghi ngày theo dạng năm-tháng-ngày, ví dụ 2026-12-31.'
}
