/** Peoples of Viet Nam as newspapers write them before a name, lower case: "người phụ nữ H'Mông Thào Thị Dở". */
export const PEOPLES: ReadonlySet<string> = new Set(
  `
  h'mông, h’mông, hmông, mông, dao, tày, nùng, thái, mường, giáy, hà nhì, la hủ, lô lô, pà thẻn, sán dìu, sán chay, cao lan, khơ mú, kháng, xinh mun
  bru, bru vân kiều, vân kiều, tà ôi, pa cô, cơ tu, co, hrê, xơ đăng, giẻ triêng, ba na, gia rai, ê đê, m'nông, m’nông, mnông
  cơ ho, k'ho, k’ho, chu ru, mạ, raglai, ra glai, chăm, khmer, stiêng, x'tiêng, kinh
`
    .split(/[,\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
)
