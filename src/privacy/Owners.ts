import type { Mention } from './people/findPeople'
import type { Unit } from './readUnits'
import { roleStarts } from './roles'
import { Sentences } from './Sentences'
import { firstNotBelow, isAnyNear } from './sorted'

/** Whom a number or an address near by may belong to: a private person, or an office, organisation or official. */
export type Owner = { readonly kind: 'private' | 'public'; readonly start: number; readonly end: number }

const FARTHEST_BEFORE = 220 // UTF-16 units: two sentences
const FARTHEST_AFTER = 60
const BELONGS = /^[\s,;:()–-]*(?:của|chủ tài khoản|chủ tk|tên tài khoản|tên|mang tên|đứng tên|do)[\s:]*$/iu

/** Finds the owner of what stands at a place of the text. Build once per text; each question looks at a bounded stretch. */
export class Owners {
  readonly #text: string
  readonly #owners: readonly Owner[]
  readonly #ownerStarts: readonly number[]
  readonly #privateStarts: readonly number[]
  readonly #roleStarts: readonly number[]
  readonly #sentences: Sentences

  constructor({ text, units, mentions }: { text: string; units: readonly Unit[]; mentions: readonly Mention[] }) {
    this.#text = text
    this.#owners = [
      ...mentions.map(ownerOfMention),
      ...units.flatMap((unit) => ownerOfUnit({ unit, text }) ?? []),
    ].sort((a, b) => a.start - b.start)
    this.#ownerStarts = this.#owners.map(({ start }) => start)
    this.#privateStarts = mentions
      .filter(({ kind }) => kind === 'private_name' || kind === 'minor')
      .map(({ start }) => start)
    this.#roleStarts = roleStarts(units)
    this.#sentences = new Sentences(text)
  }

  /** The owner named last before `at`, in the same paragraph. */
  before(at: number): Owner | undefined {
    const owner = this.#owners[this.#firstAfter(at) - 1]
    if (owner === undefined || at - owner.end > FARTHEST_BEFORE) return undefined
    return this.#text.slice(owner.end, at).includes('\n') ? undefined : owner
  }

  /** The owner said after `at`: "… của Chi cục", "…, chủ tài khoản: …". */
  after(at: number): Owner | undefined {
    const owner = this.#owners[this.#firstAfter(at)]
    if (owner === undefined || owner.start - at > FARTHEST_AFTER) return undefined
    return BELONGS.test(this.#text.slice(at, owner.start).replace(HONORIFIC_AT_END, '')) ? owner : undefined
  }

  /** The next owner within `reach` UTF-16 units after `at`, whatever stands between. */
  next({ at, reach }: { at: number; reach: number }): Owner | undefined {
    const owner = this.#owners[this.#firstAfter(at)]
    return owner !== undefined && owner.start - at <= reach ? owner : undefined
  }

  /** Whether a private person is named before `at` in the same sentence. */
  hasPrivateInSentence(at: number): boolean {
    const from = this.sentenceStart(at)
    for (let i = this.#firstAfter(at) - 1; i >= 0; i--) {
      const owner = this.#owners[i]
      if (owner === undefined || owner.start < from) return false
      if (owner.kind === 'private') return true
    }
    return false
  }

  /** Whether a private person is named within `reach` UTF-16 units of `at`, before or after it. */
  hasPrivateNear({ at, reach }: { at: number; reach: number }): boolean {
    return isAnyNear({ sorted: this.#privateStarts, at, reach })
  }

  /** Whether the sentence around `at` tells of a private person by a part alone ("người mẹ"), at most `reach` UTF-16 units after `at`. */
  hasRoleInSentence({ at, reach }: { at: number; reach: number }): boolean {
    const next = firstNotBelow({ sorted: this.#roleStarts, at })
    const before = this.#roleStarts[next - 1]
    if (before !== undefined && before >= this.sentenceStart(at)) return true
    const after = this.#roleStarts[next]
    return after !== undefined && after - at <= reach && this.sentenceStart(after) <= at
  }

  /** Where the sentence that holds `at` begins; no farther back than two long sentences. */
  sentenceStart(at: number): number {
    return Math.max(0, at - FARTHEST_BEFORE, this.#sentences.startOf(at))
  }

  #firstAfter(at: number): number {
    return firstNotBelow({ sorted: this.#ownerStarts, at })
  }
}

const HONORIFIC_AT_END = /(?:ông|bà|anh|chị|em|cháu|cô|chú|cụ)\s*$/iu

const ownerOfMention = ({ kind, start, end }: Mention): Owner => ({
  kind: kind === 'public' ? 'public' : 'private',
  start,
  end,
})

// "tài khoản ngân hàng", "nhóm", "hội": in lower case these are as often no organisation at all.
const GENERIC = new Set([
  'ngân hàng',
  'nhóm',
  'hội',
  'viện',
  'công an',
  'chi nhánh',
  'đơn vị',
  'cục',
  'sở',
  'hãng',
  'thanh tra',
])

const OF_ACCOUNT = /(?<!\p{L})(?:tài khoản|tk|stk)(?!\p{L})[^.;\n]*$/iu
const ACCOUNT_REACH = 70

const ownerOfUnit = ({ unit, text }: { unit: Unit; text: string }): Owner | undefined => {
  const { cue, lower, tokens, start, end } = unit
  if (cue !== 'organisation') return undefined
  if (lower === 'ngân hàng' && keepsAccount(text.slice(Math.max(0, start - ACCOUNT_REACH), start))) return undefined
  if (GENERIC.has(lower) && !tokens[0]?.isCapitalised) return undefined
  return { kind: 'public', start, end }
}

// "tài khoản số …, Ngân hàng BIDV" names where it is kept, not whose it is.
const keepsAccount = (before: string): boolean => OF_ACCOUNT.test(before) && !/của $/u.test(before)
