import type { FixedRule, Term } from './DeadlineRule'
import type { IsoDate } from './days'
import { type DateFault, readDate } from './readDate'
import { match, type Place, type Reading } from './readNumber'
import { readPeriod } from './readPeriod'
import { readTerm } from './readTerm'

/** Why words that look like a deadline give no rule: a date that doesn't exist, no year, or "10 ngày trước ngày họp". */
export type PhraseFault = DateFault | 'counts_backwards'

export type DeadlineMeaning =
  | { readonly kind: 'fixed'; readonly rule: FixedRule }
  /** Runs `from` a date (or an instant with +07:00), or from the event quoted; with neither, from receipt. */
  | { readonly kind: 'term'; readonly term: Term; readonly from: string | null; readonly event: string | null }
  /** Comes again each day, week, month …: a task of each period. */
  | { readonly kind: 'periodic'; readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' }
  /** "Kịp thời", "khi cần thiết": no clock by its words; the newsroom's service level decides. */
  | { readonly kind: 'no_clock' }
  | { readonly kind: 'unclear'; readonly reason: PhraseFault }

const TIME = /(\d{1,2})\s?(?:giờ|h|g|:)\s?(\d{1,2})?(?:\s?(?:phút|'|′))?\s{0,9},?\s{0,9}(?:ngày\s{1,9})?/iuy
const FROM = /\s{0,9},?\s{0,9}(?:tính\s{1,9})?(?:kể\s{1,9}từ|tính\s{1,9}từ|từ)\s{1,9}(?:ngày\s{1,9}(?=\d|m[ồù]ng))?/iuy
const EVENT = /[^.,;:()\n]{1,120}/uy
const BACKWARDS = /\s{1,9}(?:làm\s{1,9}việc\s{1,9})?trước(?![\p{L}\p{N}])/iuy

type Found = Reading<DeadlineMeaning>
type Dated = Place & { readonly asOf?: IsoDate | undefined }
type Opened = { readonly text: string; readonly opening: RegExpExecArray; readonly asOf: IsoDate | undefined }

/** What a deadline means whose first words `deadlineOpening` found; undefined where no deadline follows them. */
export function readMeaning({ text, opening, asOf }: Opened): Found | undefined {
  const words = opening[0].toLowerCase()
  const place = { text, at: opening.index + opening[0].length, asOf }
  const { bothHalves, noClock, periodic, before, latest, submission } = opening.groups ?? {}
  if (bothHalves) return { value: { kind: 'periodic', every: 'half' }, end: place.at }
  if (noClock) return { value: { kind: 'no_clock' }, end: place.at }
  if (periodic) return { value: { kind: 'periodic', every: everyOf(words) }, end: place.at }
  if (before) return readTimed(place) ?? readFixed({ ...place, isBefore: true })
  if (submission) return readTimed(place) ?? readFixed({ ...place, isBefore: false })
  if (latest)
    return readTimed(place) ?? readFixed({ ...place, isBefore: false }) ?? readRunning({ ...place, needsFrom: false })
  return readRunning({ ...place, needsFrom: true })
}

function everyOf(words: string): Extract<DeadlineMeaning, { kind: 'periodic' }>['every'] {
  if (/(?:6|sáu)\s+tháng$/.test(words)) return 'half'
  if (words.endsWith('tháng')) return 'month'
  if (words.endsWith('quý')) return 'quarter'
  if (words.endsWith('năm')) return 'year'
  return words.endsWith('tuần') ? 'week' : 'day'
}

const fixed = (rule: FixedRule, end: number): Found => ({ value: { kind: 'fixed', rule }, end })
const unclear = (reason: PhraseFault, end: number): Found => ({ value: { kind: 'unclear', reason }, end })
const isFault = (value: string): value is DateFault => value === 'no_such_date' || value === 'no_year'

/** "17 giờ 00 ngày 15/10/2023": that day at that hour, also behind "trước". */
function readTimed(place: Dated): Found | undefined {
  const time = match(TIME, place)
  const date = time && readDate({ ...place, at: time.end })
  if (!date) return undefined
  if (isFault(date.value)) return unclear(date.value, date.end)
  return fixed({ rule: 'no_later_than', date: date.value, time: clockTime(time.groups) }, date.end)
}

const clockTime = ([, hour = '', minute = '']: (string | undefined)[]): string =>
  `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`

function readFixed({ isBefore, ...place }: Dated & { isBefore: boolean }): Found | undefined {
  const date = readDate(place)
  if (date && isFault(date.value)) return unclear(date.value, date.end)
  if (date) return fixed({ rule: isBefore ? 'before' : 'no_later_than', date: date.value }, date.end)
  const period = readPeriod(place)
  if (!period) return undefined
  const { first, unit } = period.value
  if (!first) return unclear('no_year', period.end)
  return fixed(isBefore ? { rule: 'before', date: first } : { rule: 'end_of', date: first, unit }, period.end)
}

/** An amount of time and what it runs from; `needsFrom` where nothing else says that it is a deadline. */
function readRunning({ needsFrom, ...place }: Dated & { needsFrom: boolean }): Found | undefined {
  const term = readTerm(place)
  if (!term) return undefined
  const behind = { ...place, at: term.end }
  const from = match(FROM, behind)
  if (from) return readFrom({ place: { ...place, at: from.end }, term: term.value })
  if (needsFrom) return undefined
  const backwards = match(BACKWARDS, behind)
  if (backwards) return unclear('counts_backwards', backwards.end)
  return { value: { kind: 'term', term: term.value, from: null, event: null }, end: term.end }
}

function readFrom({ place, term }: { place: Dated; term: Term }): Found {
  const time = match(TIME, place)
  const timed = time && readDate({ ...place, at: time.end })
  const date = timed ?? readDate(place)
  if (date && isFault(date.value)) return unclear(date.value, date.end)
  if (date) {
    const from = timed ? `${date.value}T${clockTime(time?.groups ?? [])}:00+07:00` : date.value
    return { value: { kind: 'term', term, from, event: null }, end: date.end }
  }
  const event = match(EVENT, place)
  return {
    value: { kind: 'term', term, from: null, event: event?.groups[0]?.trim() || null },
    end: event?.end ?? place.at,
  }
}
