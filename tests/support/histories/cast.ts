import type { Actor } from '../../../src/workflow/roles'
import type { Cast } from '../seedPeople'

/** Six people of a small newsroom whose roles overlap as much as roles can. */
export const SIX: Cast = {
  an: [
    { role: 'reporter', unit: 'bao-plvn' },
    { role: 'reviewer', unit: 'thads-ha-noi' },
  ],
  binh: [
    { role: 'desk_editor', unit: 'bao-plvn' },
    { role: 'reporter', unit: 'bao-plvn' },
  ],
  chi: [
    { role: 'chief_editor', unit: 'bao-plvn' },
    { role: 'desk_editor', unit: 'bao-plvn' },
  ],
  dung: [
    { role: 'chief_editor', unit: 'bao-plvn' },
    { role: 'reviewer', unit: 'cuc-qlthads' },
  ],
  giang: [
    { role: 'reviewer', unit: 'cuc-qlthads' },
    { role: 'unit_head', unit: 'thads-ha-noi' },
    { role: 'coordinator', unit: 'to-cong-tac-phoi-hop' },
  ],
  hoa: [
    { role: 'desk_editor', unit: 'ban-phap-luat' },
    { role: 'contributor', unit: 'thads-ha-noi' },
  ],
}

/** A seventh, with an account and a role and no part in any story: nothing of one may ever be told to him. */
export const OUTSIDER = 'khanh'
/** One of the six who reads no text, only what his units are asked. */
export const REVIEWER_ONLY = 'giang'
export const CHIEFS = ['chi', 'dung'] as const

export const CAST: Cast = { ...SIX, [OUTSIDER]: [{ role: 'contributor', unit: 'thads-da-nang' }] }

export const ACTORS: Actor[] = Object.entries(SIX).map(([person, roles]) => ({ person, roles }))
export const REVIEWING_UNITS = ['cuc-qlthads', 'thads-ha-noi'] as const
