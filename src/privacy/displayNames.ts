import { normalFormWithOffsets } from '../text/normalFormWithOffsets'
import { findPeople, type Mention } from './people/findPeople'
import type { Person } from './people/Register'
import { readUnits } from './readUnits'
import { COMMON_SURNAMES } from './words/surnames'

/** Whom a display name stands for. Personal data: kept apart from the article, restricted, never published. */
export type DisplayName = { readonly name: string; readonly display: string; readonly letter: string }

const LETTERS = [...'ABCDEGHIKLMNOPQRSTUVXY']
const MIDDLE = { male: 'Văn', female: 'Thị' } as const

/**
 * The text with the names of private persons replaced as newspapers do (ông Nguyễn Văn A, bà Trần Thị B, then ông A, bà B), and the map
 * apart, in order of appearance. One person has one letter through the text; a letter that the text already uses ("bà H.") is passed
 * over. Common family names stay; rare ones and those of minors, which would tell who it is, go too. Names only: other private data is
 * `findPrivateData`'s. Two persons of the very same name share a letter. Never throws; linear. Source: domain.md 8 rule 1.
 */
export const displayNames = (text: string): { readonly text: string; readonly names: readonly DisplayName[] } => {
  const normal = normalFormWithOffsets(text)
  const mentions = findPeople(readUnits(normal.text))
  const letters = freeLetters(mentions.filter(isPlaceholder).map(({ start, end }) => normal.text.slice(start, end)))
  const byPerson = new Map<Person, DisplayName>()
  const parts: string[] = []
  let done = 0
  for (const { kind, person, start, end } of mentions) {
    if (person === undefined || (kind !== 'private_name' && kind !== 'minor')) continue
    const name = normal.text.slice(start, end)
    const known = byPerson.get(person) ?? displayNameOf({ person, kind, name, letter: letters.next().value })
    byPerson.set(person, known)
    const isWhole = name.toLowerCase() === person.key && person.isFull
    parts.push(text.slice(done, normal.offsets[start]), isWhole ? known.display : known.letter)
    done = normal.offsets[end] ?? text.length
  }
  return { text: `${parts.join('')}${text.slice(done)}`, names: [...byPerson.values()] }
}

type Named = { person: Person; kind: Mention['kind']; name: string; letter: string }

const displayNameOf = ({ person, kind, name, letter }: Named): DisplayName => {
  const surname = person.key.split(' ')[0] ?? ''
  if (kind === 'minor' || !person.isFull || !COMMON_SURNAMES.has(surname)) return { name, display: letter, letter }
  const middle = person.gender === undefined ? [] : [MIDDLE[person.gender]]
  return { name, display: [capitalise(surname), ...middle, letter].join(' '), letter }
}

const capitalise = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

const isPlaceholder = ({ kind }: Mention): boolean => kind === 'placeholder'

function* freeLetters(placeholders: readonly string[]): Generator<string, never> {
  const taken = new Set(placeholders.flatMap((placeholder) => placeholder.match(/[A-ZĐ](?=\.?$)/u) ?? []))
  for (let round = 0; ; round++) {
    for (const letter of LETTERS) if (!taken.has(letter)) yield round === 0 ? letter : `${letter}${round}`
    taken.clear()
  }
}
