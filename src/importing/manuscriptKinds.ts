import { KIND_NAMES, type Kind } from '../workflow/kinds'

/** Kinds of text that a manuscript can become. A clip is a film with what belongs to it: no manuscript is one. */
export const MANUSCRIPT_KINDS: readonly Kind[] = KIND_NAMES.filter((kind) => kind !== 'clip')
