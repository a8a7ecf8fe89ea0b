import { KINDS } from '../workflow/kinds'
import type { Folding } from './folding'
import { shortIdOf } from './slugOf'

/** The publication at the address with this slug; the address it had before redirects there for ever (domain.md 10). */
export const movedTo = ({ folding, slug }: { folding: Folding; slug: string }): Folding => {
  const path = `/${KINDS[folding.kind].path}/${[slug, shortIdOf(folding.story)].filter(Boolean).join('-')}`
  if (folding.path === path) return folding
  const before = folding.path === '' ? folding.oldPaths : [...new Set([...folding.oldPaths, folding.path])]
  return { ...folding, path, oldPaths: before.filter((old) => old !== path) }
}
