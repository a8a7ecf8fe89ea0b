import type { Unit } from './readUnits'

const ROLES: ReadonlySet<string> = new Set(
  `
  tôi, tôi là, người làm đơn, người viết đơn
  nạn nhân, bị hại, người bị hại, người bị nạn, người bệnh, bệnh nhân, sản phụ, người chết, người tử vong, người mất tích
  bị cáo, bị can, bị án, nghi phạm, nghi can, phạm nhân, đối tượng, đương sự, nguyên đơn, bị đơn
  người phải thi hành án, người được thi hành án, người bị cưỡng chế, người khởi kiện, người khiếu nại, người tố cáo, người làm chứng
  gia đình, hộ gia đình, vợ chồng, chủ nhà, chủ hộ, chủ đất, hàng xóm, người hàng xóm, người thuê, người mua, người bán, người vay
  con nợ, chủ nợ, bên vay, bên mua, bên bán, người thừa kế
  người mẹ, người cha, người vợ, người chồng, người con, người anh, người chị, người em
  vợ, chồng, mẹ, cha, bố, má, con trai, con gái, con dâu, con rể, bố mẹ, cha mẹ, mẹ con, mẹ chồng, mẹ vợ, bố chồng, bố vợ
  bà nội, bà ngoại, ông nội, ông ngoại, anh trai, chị gái, em trai, em gái, vợ cũ, chồng cũ
  bé gái, bé trai, cháu bé, bé, cháu gái, cháu trai, cháu nội, cháu ngoại
`
    .split(/[,\n]/u)
    .map((role) => role.trim())
    .filter((role) => role !== ''),
)

// "những bệnh nhân", "các bị cáo": a crowd.
const MANY: ReadonlySet<string> = new Set(['những', 'các', 'nhiều', 'mọi', 'hàng', 'chục', 'trăm', 'nghìn', 'vạn'])

/** Where a text tells of a private person by a part alone, as "người mẹ", "con nợ": UTF-16 units, in order. */
export const roleStarts = (units: readonly Unit[]): readonly number[] =>
  units.filter(({ lower }, i) => ROLES.has(lower) && !MANY.has(units[i - 1]?.lower ?? '')).map(({ start }) => start)
