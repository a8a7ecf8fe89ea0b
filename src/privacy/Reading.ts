import type { Owners } from './Owners'
import type { Mention } from './people/findPeople'

/** A text in normal form with what the finders share. */
export type Reading = { readonly text: string; readonly mentions: readonly Mention[]; readonly owners: Owners }
