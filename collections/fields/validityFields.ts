import type { Field } from 'payload'
import { validateDay } from './validateDay'

/** First and last day of validity, ISO dates in Asia/Ho_Chi_Minh, both included; empty = open. */
export const validityFields: Field[] = [
  { name: 'validFrom', type: 'text', label: 'Có hiệu lực từ (năm-tháng-ngày)', validate: validateDay },
  { name: 'validTo', type: 'text', label: 'Hết hiệu lực sau ngày', validate: validateDay },
]
