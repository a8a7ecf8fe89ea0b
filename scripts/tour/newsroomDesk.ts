import { randomUUID } from 'node:crypto'
import type { ImportDoors } from '../../src/importing/importManuscript'
import { expectSame, TourDifference } from './expect'
import type { HttpClient, Person } from './httpClient'

interface StoryView {
  id: string
  stage: string
  live: string
  rev: number
  moves: number
  edition: string | null
  editionNumber: number | null
  actions: { action: string; allowed: boolean }[]
}

const ANSWERED = { accurate: { met: true }, truthful: { met: true }, objective: { met: true }, timely: { met: true } }

/** The doors of the newsroom that the tour's people use, each call as one of them. */
export const newsroomDesk = (client: HttpClient) => {
  const viewStory = async ({ by, id }: { by: Person; id: string }): Promise<StoryView> => {
    const { status, text, json } = await client.call({ method: 'GET', path: `/api/articles/${id}/actions`, by })
    if (status !== 200) throw new TourDifference(`${by.name} không mở được bài (${status}): ${text.slice(0, 300)}`)
    return json() as StoryView
  }

  /** Takes an action and says in which stage and live state the story must be afterwards. */
  const act = async ({
    by,
    id,
    action,
    input = {},
    stage,
    live,
  }: {
    by: Person
    id: string
    action: string
    input?: object
    stage: string
    live: string
  }): Promise<StoryView> => {
    const { moves } = await viewStory({ by, id })
    const body = { actionId: randomUUID(), moves, ...input }
    const { status, text, json } = await client.call({
      method: 'POST',
      path: `/api/articles/${id}/actions/${action}`,
      by,
      json: body,
    })
    if (status !== 200) throw new TourDifference(`${by.name} – ${action}: ${status} ${text.slice(0, 600)}`)
    const after = json() as StoryView
    expectSame({
      what: `giai đoạn sau ${action}`,
      expected: { stage, live, moves: moves + 1 },
      found: { stage: after.stage, live: after.live, moves: after.moves },
    })
    const again = await client.call({ method: 'POST', path: `/api/articles/${id}/actions/${action}`, by, json: body })
    expectSame({
      what: `gửi lại ${action}`,
      expected: { status: 200, moves: after.moves },
      found: { status: again.status, moves: (again.json() as StoryView).moves },
    })
    return after
  }

  const save = async ({
    by,
    id,
    change,
  }: {
    by: Person
    id: string
    change: (text: Record<string, unknown>) => Record<string, unknown>
  }): Promise<void> => {
    const { json } = await client.call({ method: 'GET', path: `/api/articles/${id}?depth=0`, by })
    const row = json() as Record<string, unknown>
    const saved = await client.call({
      method: 'PATCH',
      path: `/api/articles/${id}`,
      by,
      json: { ...change(row), rev: row.rev },
    })
    if (saved.status !== 200)
      throw new TourDifference(`${by.name} không lưu được: ${saved.status} ${saved.text.slice(0, 300)}`)
    const stale = await client.call({
      method: 'PATCH',
      path: `/api/articles/${id}`,
      by,
      json: { title: 'Bản lưu muộn', rev: row.rev },
    })
    expectSame({ what: 'lưu từ bản cũ', expected: 409, found: stale.status })
  }

  /**
   * A unit's answer: every claim that doesn't stand yet, correct but for the passage objected to. Answers how many claims it had to judge
   * and how many stood; null while the unit isn't asked.
   */
  const answer = async ({
    by,
    id,
    objection,
    stage,
    live,
  }: {
    by: Person
    id: string
    objection?: { about: string; reason: string }
    stage: string
    live: string
  }): Promise<{ judged: number; standing: number } | null> => {
    const found = await client.call({
      method: 'GET',
      path: `/api/requests?where[story][equals]=${id}&where[state][equals]=open&depth=0`,
      by,
    })
    const [request] = (found.json() as { docs: { id: string; edition: string; unit: string }[] }).docs
    if (!request) return null
    const { json } = await client.call({
      method: 'GET',
      path: `/api/requests/${encodeURIComponent(request.id)}/edition`,
      by,
    })
    const { blocks } = json() as { blocks: { hash: string; block: unknown; isClaim: boolean; stands: boolean }[] }
    const open = [
      ...new Map(
        blocks.filter(({ isClaim, stands }) => isClaim && !stands).map((block) => [block.hash, block]),
      ).values(),
    ]
    const claims = open.map(({ hash, block }) =>
      objection && JSON.stringify(block).includes(objection.about)
        ? { block: hash, verdict: 'needs_amendment', reason: objection.reason }
        : { block: hash, verdict: 'correct' },
    )
    await act({
      by,
      id,
      action: 'answer_fact_check',
      input: { unit: request.unit, edition: request.edition, criteria: ANSWERED, claims },
      stage,
      live,
    })
    return { judged: open.length, standing: blocks.filter(({ stands }) => stands).length }
  }

  const importDoors = (by: Person): ImportDoors => ({
    hasSapo: true,
    storePicture: async ({ bytes, contentType, alt }) => {
      const form = new FormData()
      const facts = {
        alt: alt || 'Ảnh của bản thảo, được người dẫn chuyến đi thử mô tả',
        rights: 'Ảnh trong bản thảo của chuyến đi thử.',
        consent: 'not_needed',
      }
      form.set('_payload', JSON.stringify(facts))
      form.set('file', new Blob([bytes as Uint8Array<ArrayBuffer>], { type: contentType }), 'anh')
      const { status, text, json } = await client.call({ method: 'POST', path: '/api/media', by, form })
      if (status === 409) return (json() as { errors: { data: { media: string } }[] }).errors[0]?.data.media ?? ''
      if (status !== 201) throw new TourDifference(`không lưu được ảnh: ${status} ${text.slice(0, 300)}`)
      return (json() as { doc: { id: string } }).doc.id
    },
    createText: async (data) => {
      const { status, text, json } = await client.call({ method: 'POST', path: '/api/articles', by, json: data })
      if (status !== 201) throw new TourDifference(`không tạo được bài: ${status} ${text.slice(0, 300)}`)
      return (json() as { doc: { id: string } }).doc.id
    },
  })

  return { viewStory, act, save, answer, importDoors }
}

export type NewsroomDesk = ReturnType<typeof newsroomDesk>
