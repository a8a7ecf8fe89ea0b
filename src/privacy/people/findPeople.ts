import type { Unit } from '../readUnits'
import { type Draft, draftMention } from './draftMention'
import { inheritVerdicts } from './inheritVerdicts'
import { isBareGivenName } from './isBareGivenName'
import { type Person, Register } from './Register'
import { readYear } from './readYear'
import { shareAges } from './shareAges'

/** One mention of a person. `public` officials, lawyers, by-lines, figures of history; `placeholder` Nguyễn Văn A, H. */
export type Mention = {
  readonly kind: 'private_name' | 'minor' | 'public' | 'placeholder'
  /** The same for every mention of one person; unset for placeholders. */
  readonly person?: Person
  readonly honorific: string
  /** UTF-16 units of the text that the units were read from, half open. */
  readonly start: number
  readonly end: number
}

/**
 * Every mention of a person, in order. A person is private or public by all mentions of the name together: one office makes "ông Sơn"
 * an official from then on, one "bị đơn" makes every mention a party's. Linear in the text. Sources: R048, domain.md 8.
 */
export const findPeople = (units: readonly Unit[]): readonly Mention[] => {
  const year = readYear(units)
  const drafts: Draft[] = []
  for (const i of units.keys()) {
    const draft = draftMention({ units, i, year })
    if (draft !== undefined) drafts.push(draft)
  }
  const judged = shareAges({ units, drafts: inheritVerdicts({ units, drafts }) })
  const register = new Register(judged)
  return judged.flatMap((draft) => mentionOf({ units, draft, register }) ?? [])
}

type Resolve = { units: readonly Unit[]; draft: Draft; register: Register }

const mentionOf = ({ units, draft, register }: Resolve): Mention | undefined => {
  const { name, left } = draft
  const place = { honorific: left.honorific, start: name.start, end: name.end }
  if (draft.verdict === 'placeholder') return { kind: 'placeholder', ...place }
  const person = register.find(draft)
  if (person === undefined) return undefined
  if (draft.verdict === 'unclear' && !name.isFull && !isBareGivenName({ units, draft, person })) return undefined
  return { kind: kindOf(person), person, ...place }
}

const kindOf = (person: Person): Mention['kind'] => {
  if (person.verdict === 'public') return 'public'
  return person.isChild && !person.isAdult ? 'minor' : 'private_name'
}
