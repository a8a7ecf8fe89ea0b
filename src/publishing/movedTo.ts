import { KINDS } from '../workflow/kinds'
import type { Folding } from './folding'
import { shortIdOf } from './slugOf'

const ADDRESS = /^(\/[\w-]+\/)(?:[\w-]+-)?([\da-f]{8})$/

/**
 * The address that a story with the id at the end of this path has when its title was erased: an old link still leads there, though its
 * words are kept nowhere. Null for what is no story's address.
 */
export const bareAddress = (path: string): string | null => {
  const [, folder, id] = ADDRESS.exec(path) ?? []
  return folder && id ? `${folder}${id}` : null
}

/** The publication at the address with this slug; the address it had before redirects there for ever (domain.md 10). */
export const movedTo = ({ folding, slug }: { folding: Folding; slug: string }): Folding => {
  const path = `/${KINDS[folding.kind].path}/${[slug, shortIdOf(folding.story)].filter(Boolean).join('-')}`
  if (folding.path === path) return folding
  const before = folding.path === '' ? folding.oldPaths : [...new Set([...folding.oldPaths, folding.path])]
  return { ...folding, path, oldPaths: before.filter((old) => old !== path) }
}
