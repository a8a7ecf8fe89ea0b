import type { Unit } from '../readUnits'
import { COLLECTIVES } from '../words/cues'
import { leadsOffice } from './leadsOffice'

/** Whether even a bare word is a name: after a `word` ("bị cáo Phúc", "mẹ tôi là Hoa") or as a `field` of a form ("Bị đơn: Chau Phone"). */
export type Naming = 'word' | 'field' | undefined

/** What leads to a name, and the word that does. */
export type Lead = { readonly says: 'title' | 'party' | 'child'; readonly naming: Naming; readonly word: string }

type Place = { units: readonly Unit[]; i: number }

const LINKS = new Set(['là', 'gồm', 'tên', 'có', 'của', 'gồm có', 'do', 'với', 'đối', 'cùng', 'số'])
const LINK_MARKS = new Set([':', '-', '–', '—', '“', '"', '(', '.'])
const NAMING = new Set(['là', 'tên'])
// "tuyên buộc", "khởi tố", "xử phạt": what follows is a party, office or not.
const VERBS_AGAINST = new Set(['buộc', 'tố', 'giam', 'kiện', 'phạt', 'bắt'])
const CARERS = new Set([
  'cha',
  'bố',
  'mẹ',
  'ba',
  'má',
  'người cha',
  'người mẹ',
  'mẹ đẻ',
  'bố đẻ',
  'bố mẹ',
  'cha mẹ',
  'gia đình',
])
// Between somebody's relative and the name: "chồng chị là …", "mẹ đẻ của bé là …".
const OWNERS = new Set('của tôi tui em mình nó họ ta này ấy kia y cô bả ổng hắn đứa trẻ bé thai nhi'.split(' '))
const MOST_OWNERS = 4
const ALIASES = new Set(['tự', 'tức'])

/** Reads what leads to the place after unit `i`, over "là", a colon, whose relative it is. Looks at no more than some 20 units. */
export const readLead = ({ units, i }: Place): Lead | undefined => {
  let at = i
  for (let skipped = 0; skipped < 4 && isLink({ units, i: at }); skipped++) at--
  const hasLink = at < i
  const linkWord = units[at + 1]?.lower ?? ''
  const naming = namingOf({ units, i, at })
  if (hasIntroducedHimself({ units, i }) || isAlias({ units, i })) return party({ word: 'tôi', naming: 'word' })
  const unit = units[at]
  const cue = unit?.cue
  const word = unit?.lower ?? ''
  // "cha đứa bé là …": not the child's name.
  if (cue === 'child' && hasLink && isOfChild({ units, i: at })) return party({ word, naming })
  // "cháu là …": a nephew of any age
  if (cue === 'child' && !(linkWord === 'là' && hasOwnerBefore({ units, i: at })))
    return hasLink && word === 'cháu' ? party({ word, naming: undefined }) : { says: 'child', word, naming: undefined }
  if (cue === 'title') return { says: cue, word, naming: undefined }
  if (i === at && VERBS_AGAINST.has(word)) return party({ word, naming: undefined })
  if (cue === 'party') {
    const isOffice = hasLink && isOfSomebody({ units, i: at }) && leadsOffice({ units, i: at - 2 })
    if (isOffice) return { says: 'title', word, naming: undefined }
    return party({ word, naming: COLLECTIVES.has(word) ? undefined : naming })
  }
  if (NAMING.has(linkWord)) return readRelative({ units, i: at })
  if (units[i]?.lower === ',' && units[i - 1]?.cue === 'party')
    return party({ word: units[i - 1]?.lower ?? '', naming: undefined })
  return undefined
}

// "ông nội của Khánh", "vợ của Tấn"
const KIN = /^(?:vợ|chồng|mẹ|bố|cha|má|con (?:trai|gái|dâu|rể)|(?:em|anh|chị|ông|bà) )/u

const namingOf = ({ units, i, at }: Place & { at: number }): Naming => {
  if (at === i || (at === i - 1 && NAMING.has(units[i]?.lower ?? ''))) return 'word'
  if (at === i - 1 && units[i]?.lower === 'của' && KIN.test(units[at]?.lower ?? '')) return 'word'
  return units[i]?.lower === ':' ? 'field' : undefined
}

const party = ({ word, naming }: Pick<Lead, 'word' | 'naming'>): Lead => ({ says: 'party', word, naming })

const hasOwnerBefore = ({ units, i }: Place): boolean => units[i - 1]?.lower === 'của'

// "Chồng chị là …", "con gái bà Ba là …", "luật sư của chị là …"
const readRelative = ({ units, i }: Place): Lead | undefined => {
  for (let at = i; at >= 0 && i - at < MOST_OWNERS; at--) {
    const unit = units[at]
    if (unit === undefined) return undefined
    if (unit.cue === 'title')
      return units[at + 1]?.lower === 'của' ? { says: 'title', word: '', naming: undefined } : undefined
    if (unit.cue === 'party') return at === i ? undefined : party({ word: unit.lower, naming: 'word' })
    const isOwner = OWNERS.has(unit.lower) || unit.kind === 'run' || unit.kind === 'initials' || isCalled(unit)
    if (!isOwner) return undefined
  }
  return undefined
}

const isCalled = ({ cue }: Unit): boolean => cue === 'honorific' || cue === 'child'

// "Tôi, Trần Văn Mười, …"
const hasIntroducedHimself = ({ units, i }: Place): boolean =>
  units[i]?.lower === ',' && ['tôi', 'chúng tôi'].includes(units[i - 1]?.lower ?? '')

// "Phạm Hoàng Giang (tự Giang Lé)"
const isAlias = ({ units, i }: Place): boolean =>
  ALIASES.has(units[i]?.lower ?? '') && ['(', ','].includes(units[i - 1]?.lower ?? '') && units[i - 2]?.kind === 'run'

const isOfChild = ({ units, i }: Place): boolean =>
  [1, 2, 3].some((back) => units[i - back]?.cue === 'party' && CARERS.has(units[i - back]?.lower ?? ''))

// "ThS. …", "Người làm đơn\n…": a full stop, a new line or a number links only what it usually stands between.
const isLink = ({ units, i }: Place): boolean => {
  const unit = units[i]
  if (unit === undefined) return false
  if (unit.lower === '.') return units[i - 1]?.cue === 'title'
  if (unit.kind === 'break') return units[i - 1]?.cue === 'party'
  if (unit.kind === 'number') return units[i - 1]?.cue === 'party' && unit.lower.length === 1
  return LINKS.has(unit.lower) || (unit.kind === 'mark' && LINK_MARKS.has(unit.lower))
}

// "Luật sư của bị đơn là ông …": the name is the lawyer's.
const isOfSomebody = ({ units, i }: Place): boolean => ['của', 'cho'].includes(units[i - 1]?.lower ?? '')
