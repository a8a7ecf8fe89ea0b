import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { findDeadlines } from '../../src/calendar/findDeadlines'
import { answerDueDates } from '../answerDueDates'
import type { JsonLine } from '../JsonLine'
import { readCalendarFile } from '../readCalendarFile'

/** A line of `due-dates` with its answer; `phrase`, where there is one, says the same in Vietnamese. */
type GoldDeadline = JsonLine & {
  id: string
  tags: string[]
  phrase?: string
  want: { lastDay: string; expected: string }
}

export type DeadlineScore = {
  /** Right and all lines by tag; `all` counts every line, `phrase` the Vietnamese phrases among them. */
  readonly tags: Readonly<Record<string, { right: number; all: number }>>
  /** For people: which line, what was wanted, what came. */
  readonly misses: readonly string[]
}

/** Answers the gold deadlines of a directory (`deadlines.jsonl`, `calendar.json`) and counts what is right, by tag. */
export async function scoreDeadlines(directory: string): Promise<DeadlineScore> {
  const answer = answerDueDates(await readCalendarFile(`${directory}/calendar.json`))
  const lines = (await readFile(`${directory}/deadlines.jsonl`, 'utf8')).trim().split('\n')
  const tags: Record<string, { right: number; all: number }> = {}
  const misses: string[] = []
  const count = (tag: string, isRight: boolean) => {
    const { right, all } = tags[tag] ?? { right: 0, all: 0 }
    tags[tag] = { right: right + Number(isRight), all: all + 1 }
  }
  for (const gold of lines.map((line): GoldDeadline => JSON.parse(line))) {
    const came = answerOrError({ answer, line: gold })
    const isRight = isDeepStrictEqual(came, gold.want)
    for (const tag of ['all', String(gold.rule), ...gold.tags]) count(tag, isRight)
    if (!isRight) misses.push(`${gold.id}: ${JSON.stringify(gold.want)} ≠ ${JSON.stringify(came)}`)
    if (!gold.phrase) continue
    const read = answerPhrase({ answer, gold, phrase: gold.phrase })
    count('phrase', isDeepStrictEqual(read, gold.want))
    if (!isDeepStrictEqual(read, gold.want)) misses.push(`${gold.id} “${gold.phrase}”: ${JSON.stringify(read)}`)
  }
  return { tags, misses }
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
