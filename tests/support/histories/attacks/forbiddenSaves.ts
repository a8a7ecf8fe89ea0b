import { KINDS } from '../../../../src/workflow/kinds'
import { paragraphs } from '../../lexical'
import type { StaffAnswer } from '../../staffClient'
import { CHIEFS } from '../cast'
import { keepSave } from '../evidence'
import { freshWord } from '../words'
import { type Attack, type Attacking, choose, mustRefuse, pathOf } from './attack'

const NOWHERE = 'f'.repeat(64)

/** Columns that only actions write, as a forger would like them. */
const FORGED = {
  stage: 'ready',
  live: 'public',
  moves: 99,
  edition: NOWHERE,
  liveEdition: NOWHERE,
  cleared: { edition: NOWHERE, ground: 'checked', by: 'giang', at: '2026-11-23T02:00:00.000Z', reason: null },
  checked: [NOWHERE],
  requests: [{ unit: 'cuc-qlthads', state: 'confirmed' }],
  schedule: { at: '2026-11-23T02:00:00.000Z' },
  publishAt: '2026-11-23T02:00:00.000Z',
  vouched: ['binh', 'hoa'],
  createdBy: 'hoa',
  pending: [{ action: 'publish' }],
}

/** A chief editor edits every open text: whatever refuses him isn't his role. */
const saveAsChief = async (attack: Attack, body: Record<string, unknown>): Promise<StaffAnswer> => {
  const by = choose(CHIEFS, attack.chance)
  const answer = await (await attack.newsroom.directly(by)).send('PATCH', pathOf(attack), body)
  if (answer.status === 200) keepSave({ evidence: attack.evidence, by })
  return answer
}

const typed = (): Record<string, unknown> => ({ title: `Lén ${freshWord()}` })

/** The save itself is an honest one; that nothing of the forgery came in is seen when row and log are compared. */
const forged: Attacking = async (attack) => {
  const { status, text } = await saveAsChief(attack, { rev: attack.row.rev, ...FORGED })
  return [200, 403, 404, 409].includes(status) ? [] : [`a forged save: ${status} ${text.slice(0, 200)}`]
}

const blind: Attacking = async (attack) =>
  mustRefuse('a save that says no revision', await saveAsChief(attack, typed()))

const stale: Attacking = async (attack) => {
  const answer = await saveAsChief(attack, { rev: attack.row.rev - 1, ...typed() })
  const refused = mustRefuse('a save from an older text', answer)
  const told = answer.body.errors?.[0]?.data ?? {}
  const isTold = answer.status !== 409 || 'text' in told || 'frozen' in told
  return isTold ? refused : [...refused, 'a save from an older text is not told what it missed']
}

const withScript: Attacking = async (attack) => {
  const body = paragraphs('Câu có liên kết.')
  body.root.children?.[0]?.children?.push({
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false },
    children: [{ type: 'text', version: 1, text: 'bấm', format: 0, detail: 0, mode: 'normal', style: '' }],
  })
  if (attack.kind === 'clip') return []
  return mustRefuse('a save with a script', await saveAsChief(attack, { rev: attack.row.rev, body }))
}

/** The program's own code, with every right, over a text that is frozen. */
const frozen: Attacking = async (attack) => {
  const { newsroom, row, id, kind, chance } = attack
  const { payload } = newsroom
  const where = { person: { equals: choose(CHIEFS, chance) } }
  const { docs } = await payload.find({ collection: 'users', where, overrideAccess: true })
  const user = { ...docs[0], collection: 'users' } as never
  const data = { rev: row.rev, ...typed() } as never
  const { collection } = KINDS[kind]
  try {
    await payload.update({ collection, id, data, user, overrideAccess: true })
    return ['a frozen text was saved']
  } catch (error) {
    const { status } = error as { status?: number }
    return status === 409 ? [] : [`a save of a frozen text: ${status} ${error}`]
  }
}

/** Saves that must not come in. */
export const FORBIDDEN_SAVES = { forged, blind, stale, withScript, frozen }
