import type { Input, ShownStory } from '../story'

/** What every control of an action's form gets: the whole input, because some fill more than the field they are named after. */
export interface ControlProps {
  /** Id of the element that the label names; `<id>-label` is the label itself. */
  id: string
  name: string
  input: Input
  setInput: (input: Input) => void
  story: ShownStory
  collection: string
  describedBy: string | undefined
}
