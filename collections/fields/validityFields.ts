import type { Field } from 'payload'

/** First and last day of validity, ISO dates in Asia/Ho_Chi_Minh, both included; empty = open. */
export const validityFields: Field[] = [
  { name: 'validFrom', type: 'text', label: 'Có hiệu lực từ (năm-tháng-ngày)' },
  { name: 'validTo', type: 'text', label: 'Hết hiệu lực sau ngày' },
]
