import type { DescribedChange } from '../../importing/describeChange'
import type { Kind } from '../../workflow/kinds'

/** What the import door answers about a manuscript that came in. */
export interface ImportedText {
  id: string
  title: string
  changes: DescribedChange[]
  notes: string[]
}

/** A chosen file on its way in, and what became of it. */
export interface ImportedFile {
  key: string
  file: File
  kind: Kind
  topics: string[]
  outcome:
    | { state: 'waiting' }
    | { state: 'in'; text: ImportedText }
    /** `twin`: the text that the person already has under this title. */
    | { state: 'refused'; message: string; twin: string | null; isWorthRetrying: boolean }
}
