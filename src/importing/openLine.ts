import { type Inline, MARKS, type Mark } from '../editions/block'
import { type StyledText, styledText } from './styledText'

/** The running text of a block while HTML is being read. `keepsBlanks`: blanks are the author's (Word), not the markup's. */
export class OpenLine {
  private parts: StyledText[] = []
  private endsBlank = true

  constructor(private readonly keepsBlanks: boolean) {}

  addWords({ text, marks, url }: { text: string; marks: readonly Mark[]; url: string | null }): void {
    const words = this.keepsBlanks ? text : this.collapseBlanks(text)
    if (words === '') return
    this.endsBlank = words.endsWith(' ')
    this.parts.push(styledText.plain(words, { marks: MARKS.filter((mark) => marks.includes(mark)), url }))
  }

  addBreak(): void {
    this.parts.push(styledText.plain('\n'))
    this.endsBlank = true
  }

  /** The finished line, and a new one begins; empty when nothing but blanks was written. */
  take(): Inline[] {
    const line = styledText.join(this.parts)
    this.parts = []
    this.endsBlank = true
    if (line.text.trim() === '') return []
    const end = this.keepsBlanks ? line.text.length : line.text.trimEnd().length
    return styledText.toInlines({ text: line.text.slice(0, end), styles: line.styles.slice(0, end) })
  }

  /** HTML's own rule (CSS Text 3, section 4.1.1): blanks and line ends are one blank, none at the start of a line. NBSP stays. */
  private collapseBlanks(text: string): string {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    return this.endsBlank ? collapsed.replace(/^ /, '') : collapsed
  }
}
