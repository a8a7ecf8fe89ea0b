import type { Block } from '../editions/block'
import type { RichText } from '../editions/storyText'
import type { CleaningKind } from '../text/cleaning/CleaningKind'

/** A block of a manuscript before it becomes rich text: a body block, with the heading levels of the file (1–6). */
export type ManuscriptBlock =
  | Extract<Block, { type: 'quote' | 'list_item' | 'table_row' | 'rule' | 'picture' }>
  | ManuscriptParagraph
  | ManuscriptHeading

/** `lead`: the file itself marks this paragraph as the sapo (Word's style Subtitle). */
export interface ManuscriptParagraph extends Extract<Block, { type: 'paragraph' }> {
  lead?: true
}

export interface ManuscriptHeading extends Omit<Extract<Block, { type: 'heading' }>, 'level'> {
  level: number
}

/** A picture of the file. In the body its upload node's value is `placeholder`, until `fillPictures` puts the media row's id. */
export interface ManuscriptPicture {
  placeholder: string
  bytes: Uint8Array
  /** By content, never by what the file says. */
  contentType: string
  /** Empty where the file has none. */
  alt: string
}

/** What the cleaner changed, or only noticed (kinds `seen…`), in one place: "đoạn 3", "danh sách 1 › mục 2". */
export interface ManuscriptChange {
  place: string
  kinds: CleaningKind[]
  before: string
  after: string
}

/** Something the editor should look at: what could not be kept, or was guessed. */
export interface ManuscriptNote {
  code:
    | 'title_guessed'
    | 'date_line_taken_out'
    | 'picture_skipped'
    | 'alt_missing'
    | 'link_dropped'
    | 'automatic_numbers'
    | 'element_skipped'
  message: string
}

/** Why a file can't be read: nothing of it was taken over. `message` names the file. */
export interface ManuscriptProblem {
  code:
    | 'empty'
    | 'too_large'
    | 'unknown_type'
    | 'type_mismatch'
    | 'old_word'
    | 'macros'
    | 'encrypted'
    | 'broken'
    | 'not_utf8'
    | 'refused_text'
  file: string
  message: string
  /** For the log. */
  cause?: unknown
}

export interface Manuscript {
  title: string
  sapo: string | null
  /** The date that stood alone under the title (yyyy-mm-dd), as news sites print it; null when none did. */
  dated: string | null
  body: RichText
  pictures: ManuscriptPicture[]
  changes: ManuscriptChange[]
  notes: ManuscriptNote[]
}

export type ManuscriptReading = ({ ok: true } & Manuscript) | { ok: false; problems: ManuscriptProblem[] }

/** A step of reading that may fail with a reason; the file's name is added where the sentence is made. */
export type Step<Result> = { ok: true; result: Result } | StepFailure

export interface StepFailure {
  ok: false
  code: ManuscriptProblem['code']
  reason: string
  cause?: unknown
}
