/** What each of the small editors of a list is given. */
export interface ListEditor {
  items: unknown[]
  setItems: (items: unknown[]) => void
  isReadOnly: boolean
  labelId: string
}
