import type { Unit } from '../readUnits'
import { readName } from './readName'

type Place = { units: readonly Unit[]; i: number }

const OFFICE_MARKS = new Set(['-', '–', '/', '.', '(', ')', ':'])
const STOP_WORDS = new Set(
  'là đã đang sẽ đến mời gặp vận yêu buộc nói cho với bị được có thì khi mà giao gửi đưa nhận bắt làm việc trong ngày vụ nhà vào ra trên rằng theo nhưng nếu đề nghị thấy hỏi kê biên cưỡng về tuyên xử tiền tài nhầm sai'.split(
    ' ',
  ),
)
const LONGEST_OFFICE = 16 // units: "Phó Chủ tịch Thường trực UBND …" with the office's whole name

/** Whether the unit at `i` ends an office with the whole name of what it is in: "Phó Chủ tịch Thường trực UBND xã Vĩnh Lộc". */
export const leadsOffice = ({ units, i }: Place): boolean => {
  for (let at = i; at >= 0 && i - at < LONGEST_OFFICE; at--) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'break') return false
    if (unit.cue === 'title') return at === i || isOfficeName(units[at + 1])
    if (unit.cue === 'party' || unit.cue === 'honorific' || unit.cue === 'child') return false
    if (unit.kind === 'word' && STOP_WORDS.has(unit.lower)) return false
    if (at < i && isPersonsName({ units, i: at })) return false
    if (unit.kind === 'mark' && !OFFICE_MARKS.has(unit.lower) && at < i) return false
    if (unit.lower === '.' && units[at - 1]?.kind !== 'cue' && units[at - 1]?.kind !== 'acronym') return false
  }
  return false
}

const OFFICE_WORDS = new Set(
  'bào bảo biện ghi chính phụ thường kiêm phòng ban bộ vụ sở ủy uỷ liên tỉnh thành hội nhà toàn cấp phiên quốc đoàn đảng tòa toà viện khu sơ trung cao huyện quận xã phường tư luật kinh y tâm sử văn giáo nông chuyên'.split(
    ' ',
  ),
)

const isPersonsName = ({ units, i }: Place): boolean => {
  const unit = units[i]
  const before = units[i - 1]?.cue
  return (
    unit?.kind === 'run' &&
    before !== 'place' &&
    before !== 'organisation' &&
    readName({ unit })?.isUnmistakable === true
  )
}

const isOfficeName = (unit: Unit | undefined): boolean => {
  if (unit === undefined) return false
  if (unit.cue === 'organisation' || unit.cue === 'place' || unit.cue === 'title') return true
  return unit.kind === 'acronym' || unit.kind === 'run' || OFFICE_WORDS.has(unit.lower)
}
