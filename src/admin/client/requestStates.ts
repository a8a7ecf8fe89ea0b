import type { RequestState } from '../../workflow/story'

/** Names of a request's states for people. */
export const REQUEST_STATES: Record<RequestState, string> = {
  open: 'chờ trả lời',
  confirmed: 'đã xác nhận',
  objected: 'không đồng ý',
  declined: 'từ chối trả lời',
  cancelled: 'đã huỷ',
}
