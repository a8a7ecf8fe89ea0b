const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hourCycle: 'h23', ...options })

const DAY = format({ day: '2-digit', month: '2-digit', year: 'numeric' })
const TIME = format({ hour: '2-digit', minute: '2-digit' })

/** An ISO instant as people read it, in Vietnamese time: `16:30 ngày 24/11/2026`. Empty for nothing. */
export const formatInstant = (instant: string | null | undefined): string => {
  if (!instant) return ''
  const date = new Date(instant)
  return `${TIME.format(date)} ngày ${DAY.format(date)}`
}
