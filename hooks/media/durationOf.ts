import { mp4Seconds } from './mp4Seconds'
import { webmSeconds } from './webmSeconds'

/** How long a film is by its own header, in seconds; null where the header doesn't say (recorded live, cut short, no film). */
export const durationOf = ({ type, data }: { type: string; data: Buffer }): number | null => {
  const seconds = type === 'video/mp4' ? mp4Seconds(data) : type === 'video/webm' ? webmSeconds(data) : null
  return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? seconds : null
}
