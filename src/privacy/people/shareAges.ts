import type { Unit } from '../readUnits'
import type { Draft } from './draftMention'

type Drafts = { units: readonly Unit[]; drafts: readonly Draft[] }

const SEPARATORS = new Set([',', 'và', 'cùng', '&', '-', '–'])
const FOR_ALL = new Set(['đều', 'lượt', 'cùng'])
const FARTHEST = 10 // units: "(lần lượt 9 tuổi và 6 tuổi)"
const MOST_SIBLINGS = 6

/** Ages told once for several names are every one's: "Lê Bảo An và Lê Bảo Châu (9 tuổi, 6 tuổi)", "An và Châu đều học mẫu giáo". */
export const shareAges = ({ units, drafts }: Drafts): readonly Draft[] => {
  const shared = [...drafts]
  for (const [k, draft] of drafts.entries()) {
    if (draft.age !== 'child' || !tellsSeveral({ units, i: draft.i })) continue
    for (let at = k - 1; at >= 0 && k - at < MOST_SIBLINGS; at--) {
      const sibling = shared[at]
      const next = shared[at + 1]
      if (sibling === undefined || next === undefined || sibling.age !== undefined) break
      if (!isListed({ units, sibling, next })) break
      shared[at] = { ...sibling, age: 'child', verdict: sibling.verdict === 'unclear' ? 'private' : sibling.verdict }
    }
  }
  return shared
}

const isListed = ({ units, sibling, next }: { units: readonly Unit[]; sibling: Draft; next: Draft }): boolean => {
  if (next.i - sibling.i > 3) return false
  const between = units.slice(sibling.i + 1, next.i)
  return (
    between.some(({ lower }) => SEPARATORS.has(lower)) &&
    between.every((unit) => SEPARATORS.has(unit.lower) || unit.cue === 'child')
  )
}

const tellsSeveral = ({ units, i }: { units: readonly Unit[]; i: number }): boolean => {
  let numbers = 0
  for (let at = i + 1; at - i <= FARTHEST; at++) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'break' || unit.kind === 'run' || unit.lower === '.' || unit.lower === ')')
      break
    if (FOR_ALL.has(unit.lower)) return true
    if (unit.kind === 'number') numbers++
  }
  return numbers >= 2
}
