import type { RefusalCode } from './messages'
import type { SettingCode } from './registers/settingMessages'
import type { Story } from './story'
import { isAuthor, isWriter } from './story'

/** Parts a person may have played in the making of a story. */
type StoryPart = 'author' | 'writer' | 'writer_unvouched' | 'answerer' | 'answerer_for_other_unit' | 'erasure_asker'
export type StoryDuty = 'send' | 'change_requests' | 'clear' | 'decide' | 'answer' | 'confirm_erasure'

/** Parts a person may have played about a role or a setting that decides: it is his own, or he entered it. */
type DecidingPart = 'holder' | 'enterer'
type DecidingDuty = 'enter' | 'confirm'

interface Pair<Part, Duty, Code> {
  /** Who did this … */
  part: Part
  /** … may not do that … */
  bars: Duty
  /** … for this reason. */
  code: Code
}

/**
 * The two-person rules as data (design: two-person rules). `writer_unvouched`: wrote, and nobody else submitted or froze the text exactly
 * as it stands. One person answers for one unit about one edition, in whichever round. Asking for a check and re-routing it are one duty
 * for an author: both choose who judges him.
 */
const STORY_PAIRS: readonly Pair<StoryPart, StoryDuty, RefusalCode>[] = [
  { part: 'author', bars: 'send', code: 'sender_is_author' },
  { part: 'author', bars: 'change_requests', code: 'sender_is_author' },
  { part: 'author', bars: 'clear', code: 'sender_is_author' },
  { part: 'writer_unvouched', bars: 'clear', code: 'writer_not_vouched' },
  { part: 'author', bars: 'decide', code: 'decider_is_author' },
  { part: 'writer_unvouched', bars: 'decide', code: 'writer_not_vouched' },
  { part: 'answerer', bars: 'decide', code: 'decider_answered' },
  { part: 'writer', bars: 'answer', code: 'reviewer_is_writer' },
  { part: 'answerer_for_other_unit', bars: 'answer', code: 'one_unit_per_person' },
  { part: 'erasure_asker', bars: 'confirm_erasure', code: 'second_person_needed' },
]

/** A role or a setting that decides is entered by one person and confirmed by another, and is neither's own. */
const DECIDING_PAIRS: readonly Pair<DecidingPart, DecidingDuty, SettingCode>[] = [
  { part: 'holder', bars: 'enter', code: 'own_matter' },
  { part: 'holder', bars: 'confirm', code: 'own_matter' },
  { part: 'enterer', bars: 'confirm', code: 'second_person_needed' },
]

interface InStory {
  story: Story
  person: string
  /** The unit in whose name the person is about to answer. */
  unit?: string | null
}

/** Answers whether the person answered the fact check of any edition of the story: earlier verdicts are carried to later ones. */
const hasAnswered = ({ story, person }: InStory): boolean => story.requests.some(({ by }) => by === person)

const isUnvouchedWriter = ({ story, person }: InStory): boolean =>
  isWriter({ story, person }) && !story.vouched.some((other) => other !== person)

const answeredForOther = ({ story, person, unit }: InStory): boolean =>
  story.requests.some((request) => request.edition === story.edition && request.by === person && request.unit !== unit)

const STORY_PARTS: Record<StoryPart, (asked: InStory) => boolean> = {
  author: isAuthor,
  writer: isWriter,
  writer_unvouched: isUnvouchedWriter,
  answerer: hasAnswered,
  answerer_for_other_unit: answeredForOther,
  erasure_asker: ({ story, person }) => story.erasure?.by === person,
}

/** A role or a setting that decides, as one person meets it. */
interface InDeciding {
  /** Whether it is his own: his role, or a setting of his unit. */
  isHolder: boolean
  enteredBy: string | null
  person: string
}

const DECIDING_PARTS: Record<DecidingPart, (asked: InDeciding) => boolean> = {
  holder: ({ isHolder }) => isHolder,
  enterer: ({ enteredBy, person }) => enteredBy === person,
}

/** Answers every two-person rule that keeps the person from the duty on this story; none = he may. */
export const refusePair = ({ duty, ...asked }: InStory & { duty: StoryDuty }): RefusalCode[] =>
  STORY_PAIRS.filter(({ part, bars }) => bars === duty && STORY_PARTS[part](asked)).map(({ code }) => code)

/** Answers every two-person rule that keeps the person from entering or confirming a role or a setting that decides; none = he may. */
export const refuseDeciding = ({ duty, ...asked }: InDeciding & { duty: DecidingDuty }): SettingCode[] =>
  DECIDING_PAIRS.filter(({ part, bars }) => bars === duty && DECIDING_PARTS[part](asked)).map(({ code }) => code)
