/** Answers a clip's length in words, `8 giây`, `3 phút`, `3 phút 15 giây`. */
export const durationWords = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60)
  const rest = Math.round(seconds % 60)
  if (minutes === 0) return `${rest} giây`
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${rest} giây`
}
