import { TEXT_COLUMNS } from '../../actions/storyRow'

export type TextValues = Record<string, unknown>

/** A relation's id, whether it came populated or not. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value && 'filename' in value ? value.id : (value ?? null)

/** The text columns of a form's or row's data, absent as null: what a save sends and what two texts are compared by. */
export const textValues = ({
  data,
  columns,
}: {
  data: Record<string, unknown>
  columns: readonly string[]
}): TextValues =>
  Object.fromEntries(TEXT_COLUMNS.filter((name) => columns.includes(name)).map((name) => [name, plain(data[name])]))
