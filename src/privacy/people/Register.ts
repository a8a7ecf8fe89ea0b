import type { Draft } from './draftMention'

/** One person of a text: every mention of the same full name, and of the given name that goes with it. */
export type Person = {
  /** The fullest form of the name, in lower case. */
  readonly key: string
  readonly isFull: boolean
  verdict: 'party' | 'public' | 'private' | 'unclear'
  isChild: boolean
  isAdult: boolean
  gender: 'male' | 'female' | undefined
  /** Where the person was last named, in UTF-16 units: who shares a given name is told apart by it. */
  lastNamed: number
}

const RANK = { unclear: 0, private: 1, public: 2, party: 3 } as const
const MEN = new Set(['ông', 'anh', 'chú', 'bác', 'cậu', 'dượng', 'vợ chồng ông', 'vợ chồng anh'])
const WOMEN = new Set(['bà', 'chị', 'cô', 'thím', 'dì', 'mợ'])
const MOST_NAMESAKES = 8

/** The persons of a text. Built from all mentions; `find` then asks for each mention, in order. */
export class Register {
  readonly #byKey = new Map<string, Person>()
  readonly #byGiven = new Map<string, Person[]>()

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) if (draft.name.isFull) this.#add(draft)
    for (const draft of drafts) if (!draft.name.isFull && draft.verdict !== 'unclear') this.#addShort(draft)
  }

  /** The person of a mention; undefined where no evidence makes the words a person's name. */
  find(draft: Draft): Person | undefined {
    const person = this.#byKey.get(draft.name.key)
    const known =
      person !== undefined && person.verdict !== 'unclear' && draft.name.isFull ? person : this.#namesake(draft)
    const found = known ?? person
    if (found === undefined || found.verdict === 'unclear') return undefined
    found.lastNamed = draft.name.start
    return found
  }

  #add(draft: Draft): void {
    if (draft.verdict === 'placeholder') return
    const known = this.#byKey.get(draft.name.key)
    if (known !== undefined) {
      merge({ person: known, draft })
      return
    }
    const person = personOf(draft)
    this.#byKey.set(person.key, person)
    const namesakes = this.#byGiven.get(draft.name.given) ?? []
    if (namesakes.length < MOST_NAMESAKES) namesakes.push(person)
    this.#byGiven.set(draft.name.given, namesakes)
  }

  #addShort(draft: Draft): void {
    if (draft.verdict === 'placeholder') return
    const known = this.#namesake(draft)
    if (known === undefined) {
      this.#add(draft)
      return
    }
    if (draft.verdict !== 'private') merge({ person: known, draft })
    if (draft.left.says === 'child') known.isChild = true
  }

  #namesake({ name, left }: Draft): Person | undefined {
    const all = this.#byGiven
      .get(name.given)
      ?.filter((person) => person.key === name.key || person.key.endsWith(` ${name.key}`))
    const gender = genderOf(left.honorific)
    const fitting = all?.filter(
      (person) => gender === undefined || person.gender === undefined || person.gender === gender,
    )
    return fitting?.filter((person) => person.verdict !== 'unclear').sort(byNearness(name.start))[0]
  }
}

// Named before the mention, the latest first; else the one named next.
const byNearness =
  (at: number) =>
  (a: Person, b: Person): number =>
    distance(at - a.lastNamed) - distance(at - b.lastNamed)
const distance = (behind: number): number => (behind >= 0 ? behind : Number.MAX_SAFE_INTEGER / 2 - behind)

const personOf = (draft: Draft): Person => ({
  key: draft.name.key,
  isFull: draft.name.isFull,
  verdict: draft.verdict === 'placeholder' ? 'unclear' : draft.verdict,
  isChild: draft.left.says === 'child' || draft.age === 'child',
  isAdult: draft.age === 'adult',
  gender: draft.name.tokens[1]?.lower === 'thị' ? 'female' : genderOf(draft.left.honorific),
  lastNamed: draft.name.start,
})

const merge = ({ person, draft }: { person: Person; draft: Draft }): void => {
  const { verdict, isChild, isAdult, gender } = personOf(draft)
  if (RANK[verdict] > RANK[person.verdict]) person.verdict = verdict
  person.isChild ||= isChild
  person.isAdult ||= isAdult
  person.gender ??= gender
}

const genderOf = (honorific: string): Person['gender'] => {
  if (MEN.has(honorific)) return 'male'
  return WOMEN.has(honorific) ? 'female' : undefined
}
