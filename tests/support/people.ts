import type { Actor, Role } from '../../src/workflow/roles'

/** The people of the tests, by what they are in the newsroom's words: id, role, unit. */
export const PEOPLE = {
  reporter: { role: 'reporter', unit: 'bao-plvn' },
  otherReporter: { role: 'reporter', unit: 'bao-plvn' },
  contributor: { role: 'contributor', unit: 'thads-ha-noi' },
  deskEditor: { role: 'desk_editor', unit: 'bao-plvn' },
  otherDeskEditor: { role: 'desk_editor', unit: 'bao-plvn' },
  legalDesk: { role: 'desk_editor', unit: 'ban-phap-luat' },
  chiefEditor: { role: 'chief_editor', unit: 'bao-plvn' },
  otherChiefEditor: { role: 'chief_editor', unit: 'bao-plvn' },
  reviewer: { role: 'reviewer', unit: 'cuc-qlthads' },
  otherReviewer: { role: 'reviewer', unit: 'cuc-qlthads' },
  localReviewer: { role: 'reviewer', unit: 'thads-ha-noi' },
  unitHead: { role: 'unit_head', unit: 'thads-ha-noi' },
  coordinator: { role: 'coordinator', unit: 'to-cong-tac-phoi-hop' },
  office: { role: 'office', unit: 'vp-tcthads' },
  inspector: { role: 'inspector', unit: 'doan-kiem-tra' },
  administrator: { role: 'administrator', unit: 'bao-plvn' },
} as const satisfies Record<string, { role: Role; unit: string }>

export type Person = keyof typeof PEOPLE
export const PERSON_NAMES = Object.keys(PEOPLE) as Person[]

/** A person of the tests as the rules see him: his own role and, where the story needs it, more. */
export const actorOf = (person: Person, ...more: Actor['roles']): Actor => ({
  person,
  roles: [{ ...PEOPLE[person] }, ...more],
})
