import { type Inline, MARKS, type Mark } from '../editions/block'

export interface Style {
  marks: Mark[]
  url: string | null
}

/** Running text as one string with the style of each UTF-16 unit: for changing the text without losing its formatting. */
export interface StyledText {
  /** Line breaks are `\n`. */
  text: string
  styles: Style[]
}

const PLAIN: Style = { marks: [], url: null }

export const styledText = {
  plain: (text: string, style: Style = PLAIN): StyledText => ({
    text,
    styles: Array.from({ length: text.length }, () => style),
  }),

  from: (inlines: readonly Inline[], url: string | null = null): StyledText =>
    styledText.join(
      inlines.map((inline) => {
        if (inline.type === 'break') return styledText.plain('\n')
        if (inline.type === 'link') return styledText.from(inline.children, inline.url)
        return styledText.plain(inline.text, { marks: inline.marks ?? [], url })
      }),
    ),

  join: (parts: readonly StyledText[]): StyledText => ({
    text: parts.map(({ text }) => text).join(''),
    styles: parts.flatMap(({ styles }) => styles),
  }),

  /** Back to inlines: neighbours of one style are one node, neighbours of one address one link. */
  toInlines: ({ text, styles }: StyledText): Inline[] => {
    const inlines: Inline[] = []
    for (const run of runsOf({ text, styles }, (a, b) => a.url === b.url)) {
      const children = runsOf(run, sameMarks).flatMap(wordsAndBreaks)
      const url = run.styles[0]?.url ?? null
      if (url === null) inlines.push(...children)
      else inlines.push({ type: 'link', url, children })
    }
    return inlines
  },
}

const runsOf = ({ text, styles }: StyledText, same: (a: Style, b: Style) => boolean): StyledText[] => {
  const runs: StyledText[] = []
  let start = 0
  for (let end = 1; end <= styles.length; end++) {
    const [previous, next] = [styles[end - 1], styles[end]]
    if (previous && next && same(previous, next)) continue
    runs.push({ text: text.slice(start, end), styles: styles.slice(start, end) })
    start = end
  }
  return runs
}

const wordsAndBreaks = ({ text, styles }: StyledText): Inline[] => {
  const marks = MARKS.filter((mark) => styles[0]?.marks.includes(mark))
  return text.split('\n').flatMap((words, index): Inline[] => {
    const inline: Inline[] =
      words === '' ? [] : [marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }]
    return index === 0 ? inline : [{ type: 'break' }, ...inline]
  })
}

const sameMarks = (a: Style, b: Style): boolean => a.marks.join() === b.marks.join()
