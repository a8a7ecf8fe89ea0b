import type { Payload } from 'payload'
import { performAction } from '../../src/actions/performAction'
import type { StoryRow } from '../../src/actions/storyRow'
import type { RichText } from '../../src/editions/storyText'
import type { InputOf } from '../../src/workflow/inputs'
import { KINDS, type Kind } from '../../src/workflow/kinds'
import type { Action } from '../../src/workflow/transitions'
import { paragraphs } from './lexical'
import { actorOf, type Person } from './people'

let presses = 0

export interface Text {
  title: string
  sapo: string
  body: RichText
}

const TEXT: Text = {
  title: 'Thi hành án ở vùng cao',
  sapo: 'Một ngày theo chân chấp hành viên.',
  body: paragraphs('Đoạn thứ nhất.', 'Đoạn thứ hai.'),
}

/** Finds the account of a person of the tests, as a request carries it. */
export const userOf = async ({ payload, person }: { payload: Payload; person: Person }) => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { person: { equals: person } },
    overrideAccess: true,
  })
  return { ...docs[0], collection: 'users' } as never
}

/** A new article by the person, complete enough to be submitted unless the overrides say otherwise. */
export const writeArticle = async ({
  payload,
  by = 'reporter',
  text = {},
}: {
  payload: Payload
  by?: Person
  text?: Partial<Text> & Record<string, unknown>
}) => {
  const user = await userOf({ payload, person: by })
  const data = { ...TEXT, bylines: [{ person: by, name: `Người ${by}` }], ...text } as never
  return (await payload.create({ collection: 'articles', data, user, overrideAccess: false })) as unknown as StoryRow
}

/** Saves a text as the person does in the panel: from the revision he has. */
export const saveArticle = async ({
  payload,
  by,
  id,
  rev,
  text,
}: {
  payload: Payload
  by: Person
  id: string
  rev: number
  text: Partial<Text> & Record<string, unknown>
}) => {
  const user = await userOf({ payload, person: by })
  const data = { ...text, rev } as never
  return (await payload.update({
    collection: 'articles',
    id,
    data,
    user,
    overrideAccess: false,
  })) as unknown as StoryRow
}

export const readArticle = async ({ payload, id, kind = 'article' }: { payload: Payload; id: string; kind?: Kind }) =>
  (await payload.findByID({
    collection: KINDS[kind].collection,
    id,
    depth: 0,
    overrideAccess: true,
  })) as unknown as StoryRow

/** Takes an action as a person who has just opened the story. */
export const act = async <A extends Action>({
  payload,
  by,
  id,
  action,
  input = {} as InputOf<A>,
  kind = 'article',
  actionId,
}: {
  payload: Payload
  by: Person
  id: string
  action: A
  input?: InputOf<A>
  kind?: Kind
  actionId?: string
}) => {
  presses += 1
  const row = await readArticle({ payload, id, kind })
  return performAction({
    payload,
    kind,
    id,
    action,
    actor: actorOf(by),
    input,
    actionId: actionId ?? `press-${presses}-${Date.now()}`,
    moves: Number(row.moves),
  })
}

const MET = { accurate: { met: true }, truthful: { met: true }, objective: { met: true }, timely: { met: true } }

/** What a reviewer types who confirms every claim of the asked edition, but those whose words are named in `objections`. */
export const answerInput = async ({
  payload,
  id,
  kind = 'article',
  objections = {},
}: {
  payload: Payload
  id: string
  kind?: Kind
  objections?: Record<string, string>
}) => {
  const row = await readArticle({ payload, id, kind })
  const edition = String(row.edition)
  const frozen = await payload.findByID({ collection: 'editions', id: `${id}:${edition}`, overrideAccess: true })
  const blocks = frozen.blocks as { hash: string; block: { type: string } }[]
  const hashes = [
    ...new Set(blocks.filter(({ block }) => !['bylines', 'rule'].includes(block.type)).map(({ hash }) => hash)),
  ]
  const reasonFor = (hash: string): string | undefined => {
    const words = JSON.stringify(blocks.find((item) => item.hash === hash)?.block)
    return Object.entries(objections).find(([about]) => words.includes(about))?.[1]
  }
  const claims = hashes.map((block) => {
    const reason = reasonFor(block)
    return reason === undefined
      ? { block, verdict: 'correct' as const }
      : { block, verdict: 'needs_amendment' as const, reason }
  })
  return { edition, criteria: MET, claims }
}

/** A unit's answer that confirms every claim of the asked edition, but those whose words are named in `objections`. */
export const answer = async ({
  payload,
  by,
  id,
  objections = {},
}: {
  payload: Payload
  by: Person
  id: string
  objections?: Record<string, string>
}) => {
  const input = await answerInput({ payload, id, objections })
  return act({ payload, by, id, action: 'answer_fact_check', input })
}
