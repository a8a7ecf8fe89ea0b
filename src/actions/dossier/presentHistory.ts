import { STAGES } from '../../workflow/stages'
import type { TextRef } from '../../workflow/story'
import { labelOf } from '../../workflow/transitions'
import { namesOf } from '../nameOf'
import { readTexts } from '../readTexts'
import { storyEvents } from '../storyEvents'
import { storyFromRow } from '../storyRow'
import type { About } from './answerAbout'
import { typedWords } from './typedWords'
import { unitNames } from './unitNames'

/** One step in words people read. `said`: what was typed with it, as far as it wasn't erased by order. */
export interface Step {
  move: number
  label: string
  by: string
  at: string
  to: string
  unit: string | null
  edition: number | null
  said: string[]
}

/** Replaced names are what a redaction takes away: the history doesn't bring them back. */
const NOT_SHOWN = ['names']

const isRef = (value: unknown): value is TextRef =>
  typeof value === 'object' && value !== null && 'id' in value && 'sha256' in value

interface Said {
  name: string
  ref: TextRef
}

const saidIn = (value: unknown, name = ''): Said[] => {
  if (isRef(value)) return NOT_SHOWN.includes(name) ? [] : [{ name, ref: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => saidIn(inner, key))
}

/** GET /api/<kind>/:id/history: every step of a story, the newest first, and its editions, oldest first. */
export const presentHistory = async ({ payload, kind, row }: About) => {
  const story = storyFromRow({ kind, row })
  const events = (await storyEvents({ payload, row })).reverse()
  const names = await unitNames(payload)
  const nameOf = await namesOf({ payload, people: events.map(({ by }) => by) })
  const told = events.map((event) => ({ event, typed: saidIn(event.data) }))
  const texts = await readTexts({ payload, ids: told.flatMap(({ typed }) => typed).map(({ ref }) => ref.id) })
  const steps = told.map(({ event: { move, action, by, at, to, data }, typed }): Step => {
    const said = typed.flatMap(({ name, ref }) => {
      const text = texts.get(ref.id)
      return text === undefined ? [] : [typedWords({ field: name, text })]
    })
    const edition = typeof data.edition === 'string' ? story.editions.indexOf(data.edition) + 1 : 0
    return {
      move,
      label: labelOf(action),
      by: nameOf(by),
      at,
      to: STAGES[to.stage],
      unit: typeof data.unit === 'string' ? (names.get(data.unit) ?? data.unit) : null,
      edition: edition > 0 ? edition : null,
      said,
    }
  })
  return {
    steps,
    editions: story.editions.map((hash, index) => ({ hash, number: index + 1 })),
    live: story.liveEdition,
  }
}
