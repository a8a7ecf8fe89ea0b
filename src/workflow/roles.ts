/** Every role a person can hold in a unit, with dates (design: Roles; requirements O). */
export const ROLES = {
  contributor: 'cộng tác viên',
  reporter: 'phóng viên',
  desk_editor: 'biên tập viên',
  chief_editor: 'Tổng biên tập, Phó Tổng biên tập',
  reviewer: 'người thẩm tra',
  unit_head: 'thủ trưởng đơn vị',
  coordinator: 'Tổ công tác phối hợp',
  office: 'văn phòng',
  inspector: 'thanh tra, quản lý báo chí',
  administrator: 'quản trị',
} as const

export type Role = keyof typeof ROLES
export const ROLE_NAMES = Object.keys(ROLES) as Role[]

/** Roles that answer a fact check for their unit. */
export const ANSWERING_ROLES: readonly Role[] = ['reviewer', 'unit_head']

/** One role of a person: the unit it is held in and its validity, both days included, ISO dates in Asia/Ho_Chi_Minh; null = open. */
export interface RoleGrant {
  role: Role
  unit: string
  from: string | null
  to: string | null
}

/** Who acts: a person with the roles valid today, or the clock (publishing what somebody scheduled). Made once per request. */
export interface Actor {
  person: string
  roles: { role: Role; unit: string }[]
}

export const CLOCK = 'clock'

/** Answers whether the actor holds the role today, in the given unit when one is named. */
export const hasRole = ({ actor, role, unit }: { actor: Actor; role: Role; unit?: string }): boolean =>
  actor.roles.some((grant) => grant.role === role && (unit === undefined || grant.unit === unit))
