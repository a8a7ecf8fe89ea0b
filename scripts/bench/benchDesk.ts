import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { richTextFromBlocks } from '../../src/editions/richTextFromBlocks'
import type { HttpClient, Person } from '../tour/httpClient'
import type { MeasuredServer } from './startServer'

export interface BenchStory {
  id: string
  title: string
  moves: number
}

interface Account {
  email: string
  password: string
  name: string
  person: string
}

const MET = { accurate: { met: true }, truthful: { met: true }, objective: { met: true }, timely: { met: true } }

/** The people of the demo newsroom at the doors of HTTP, each signed in as himself. @throws Error naming the call that was refused. */
export const benchDesk = async ({ client, server }: { client: HttpClient; server: MeasuredServer }) => {
  const accounts = JSON.parse(readFileSync(join(server.dataDir, 'demo-accounts.json'), 'utf8')) as Account[]
  const signIn = async (person: string): Promise<Person> => {
    const account = accounts.find((known) => known.person === person)
    if (!account) throw new Error(`the demo newsroom has no ${person}`)
    return client.signIn(account)
  }
  const people = {
    reporter: await signIn('minh-khue'),
    deskEditor: await signIn('thuc-doan'),
    chiefEditor: await signIn('bach-nien'),
    reviewer: await signIn('que-chi'),
  }
  const ask = async <T>(request: Parameters<HttpClient['call']>[0], expected: number): Promise<T> => {
    const { status, text, json } = await client.call(request)
    if (status !== expected) throw new Error(`${request.method} ${request.path}: ${status} ${text.slice(0, 300)}`)
    return json() as T
  }

  const write = async (title: string): Promise<BenchStory> => {
    const { doc } = await ask<{ doc: { id: string; moves: number } }>(
      { method: 'POST', path: '/api/articles', by: people.reporter, json: articleOf(title) },
      201,
    )
    return { id: doc.id, title, moves: doc.moves }
  }

  /** Takes one action; the story's own count of moves is kept up to date. */
  const act = async (
    story: BenchStory,
    { by, action, input = {} }: { by: keyof typeof people; action: string; input?: object },
  ): Promise<void> => {
    const json = { actionId: randomUUID(), moves: story.moves, ...input }
    const path = `/api/articles/${story.id}/actions/${action}`
    story.moves = (await ask<{ moves: number }>({ method: 'POST', path, by: people[by], json }, 200)).moves
  }

  /** The unit confirms every claim; the relay must have passed the request on. */
  const confirm = async (story: BenchStory): Promise<void> => {
    const { docs } = await ask<{ docs: { id: string; edition: string; unit: string }[] }>(
      {
        method: 'GET',
        path: `/api/requests?where[story][equals]=${story.id}&where[state][equals]=open&depth=0`,
        by: people.reviewer,
      },
      200,
    )
    const [request] = docs
    if (!request) throw new Error(`the request about ${story.id} never reached its unit`)
    await answer(story, request)
  }
  const answer = async (story: BenchStory, request: { id: string; edition: string; unit: string }): Promise<void> => {
    const path = `/api/requests/${encodeURIComponent(request.id)}/edition`
    const { blocks } = await ask<{ blocks: { hash: string; isClaim: boolean; stands: boolean }[] }>(
      { method: 'GET', path, by: people.reviewer },
      200,
    )
    const hashes = new Set(blocks.filter(({ isClaim, stands }) => isClaim && !stands).map(({ hash }) => hash))
    const claims = [...hashes].map((block) => ({ block, verdict: 'correct' }))
    const { unit, edition } = request
    await act(story, {
      by: 'reviewer',
      action: 'answer_fact_check',
      input: { unit, edition, criteria: MET, claims },
    })
  }
  return { write, act, confirm }
}

export type BenchDesk = Awaited<ReturnType<typeof benchDesk>>

const articleOf = (title: string) => {
  const paragraphs = [1, 2, 3].map((number) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text: `${title}: đoạn văn thứ ${number} để đo.` }],
  }))
  return {
    title,
    sapo: `Sapo của ${title}.`,
    body: richTextFromBlocks(paragraphs),
    bylines: [{ person: null, name: 'Phóng viên' }],
  }
}
