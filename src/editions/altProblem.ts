import type { FreezeProblem } from './frozenPart'
import { MISSING_ALT } from './missingAlt'

/** Answers why a picture can't be frozen with this description (the one that stands in its block): nobody has written it yet; null = it can. */
export const altProblem = ({ alt, place }: { alt: string; place: string }): FreezeProblem | null =>
  alt === MISSING_ALT ? { code: 'alt_missing', place, message: WITHOUT_ALT } : null

const WITHOUT_ALT =
  'Chưa có mô tả cho người không xem được ảnh. Hãy ghi mô tả trong kho dữ liệu truyền thông, hoặc ngay ở ảnh trong bài.'
