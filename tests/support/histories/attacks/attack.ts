import type { StoryRow } from '../../../../src/actions/storyRow'
import type { PublicationRow } from '../../../../src/publishing/publicationRow'
import { KINDS, type Kind } from '../../../../src/workflow/kinds'
import { OPEN_STAGES } from '../../../../src/workflow/stages'
import type { HttpNewsroom } from '../../openHttpNewsroom'
import type { StaffAnswer } from '../../staffClient'
import type { Evidence } from '../evidence'
import { wordsIn } from '../words'

/** What an attacker knows and has. */
export interface Attack {
  newsroom: HttpNewsroom
  kind: Kind
  id: string
  /** The text as it was opened. */
  row: StoryRow
  evidence: Evidence
  /** From 0 up to 1, drawn beforehand: which variant. */
  chance: number
  memory: Memory
}

/** What attackers keep from one step to the next. */
export interface Memory {
  /** What a machine was about to write when it fell asleep. */
  asleep: PublicationRow | null
}

/** Does what nobody may do, and answers what went wrong: none = it was refused as it has to be. */
export type Attacking = (attack: Attack) => Promise<string[]>

export const pathOf = ({ kind, id }: Pick<Attack, 'kind' | 'id'>): string => `/api/${KINDS[kind].collection}/${id}`

export const isOpen = (row: StoryRow): boolean => OPEN_STAGES.some((stage) => stage === row.stage)

export const choose = <Item>(items: readonly [Item, ...Item[]], chance: number): Item =>
  items[Math.floor(chance * items.length)] ?? items[0]

/** Refused, by a refusal of ours and not by an accident. */
export const mustRefuse = (what: string, answer: StaffAnswer): string[] =>
  answer.status >= 400 && answer.status < 500 ? [] : [`${what}: ${answer.status} ${answer.text.slice(0, 200)}`]

export const mustHide = (what: string, answer: StaffAnswer): string[] =>
  wordsIn(answer.text).map((word) => `${what}: tells ${word}`)
