import { isDeepStrictEqual } from 'node:util'
import { findDeadlines } from '../../src/calendar/findDeadlines'
import { answerDueDates } from '../answerDueDates'
import type { JsonLine } from '../JsonLine'
import type { CalendarFile } from '../readCalendarFile'
import type { GoldScore } from './GoldScore'
import { goldTally } from './goldTally'

/** A line of `due-dates` with its answer; `phrase`, where there is one, says the same in Vietnamese. */
export type GoldDeadline = JsonLine & {
  id: string
  tags: string[]
  phrase?: string
  want: { lastDay: string; expected: string }
}

/**
 * Answers gold deadlines by the tables of a calendar file, counted in deadlines, by rule and by tag. The tag `phrase` counts those that
 * are also said in Vietnamese, answered from the phrase.
 */
export const scoreDeadlines = ({
  calendar,
  deadlines,
}: {
  calendar: CalendarFile
  deadlines: readonly GoldDeadline[]
}): GoldScore => {
  const answer = answerDueDates(calendar)
  const tally = goldTally()
  const countOf = (came: unknown, { want }: GoldDeadline) => ({
    right: Number(isDeepStrictEqual(came, want)),
    found: 1,
    wanted: 1,
  })
  for (const gold of deadlines) {
    const came = answerOrError({ answer, line: gold })
    const count = countOf(came, gold)
    tally.count(count)
    tally.countTags([String(gold.rule), ...gold.tags], count)
    if (count.right === 0) tally.miss(`${gold.id}: wanted ${JSON.stringify(gold.want)}, came ${JSON.stringify(came)}`)
    if (!gold.phrase) continue
    const read = answerPhrase({ answer, gold, phrase: gold.phrase })
    tally.countTags(['phrase'], countOf(read, gold))
    if (!isDeepStrictEqual(read, gold.want)) tally.miss(`${gold.id} “${gold.phrase}”: came ${JSON.stringify(read)}`)
  }
  return tally.score()
}

type Answer = ReturnType<typeof answerDueDates>

const answerOrError = ({ answer, line }: { answer: Answer; line: JsonLine }): unknown => {
  try {
    return answer(line)
  } catch (error) {
    return String(error) // counts as a miss and is named in the list
  }
}

/** The answer when the rule comes from the phrase; only a start that the phrase doesn't name comes from the line. */
function answerPhrase({ answer, gold, phrase }: { answer: Answer; gold: GoldDeadline; phrase: string }): unknown {
  const [found] = findDeadlines({ text: phrase })
  const context = { stops: gold.stops, holidays: gold.holidays }
  if (found?.meaning.kind === 'fixed') return answerOrError({ answer, line: { ...context, ...found.meaning.rule } })
  if (found?.meaning.kind !== 'term') return found?.meaning
  const { term, from } = found.meaning
  return answerOrError({ answer, line: { ...context, ...term, start: from ?? gold.start } })
}
