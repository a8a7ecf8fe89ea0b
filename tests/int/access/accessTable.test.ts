import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { ROLE_NAMES, type Role } from '../../../src/workflow/roles'
import { ACCESS, accessMarkdown, type Reach, reachOf } from '../../support/accessTable'
import { paragraphs } from '../../support/lexical'
import { act, answer, writeArticle } from '../../support/newsroomActs'
import { type HttpNewsroom, openHttpNewsroom } from '../../support/openHttpNewsroom'
import { PEOPLE, PERSON_NAMES, type Person } from '../../support/people'
import type { StaffClient } from '../../support/staffClient'

type Row = Record<string, unknown> & { id: string }

/** One person a role, and what is his: rows that the walker finds with "own". */
const PERSON_OF = Object.fromEntries(
  ROLE_NAMES.map((role) => [role, PERSON_NAMES.find((person) => PEOPLE[person].role === role)]),
) as Record<Role, Person>
const SLUGS = Object.keys(ACCESS)

const isClosed = (status: number): boolean => [401, 403, 404].includes(status)

let newsroom: HttpNewsroom
let created = 0
const clients = new Map<Role | null, StaffClient>()

beforeAll(async () => {
  newsroom = await openHttpNewsroom()
  clients.set(null, newsroom.stranger)
  for (const role of ROLE_NAMES) clients.set(role, await newsroom.directly(PERSON_OF[role]))
  await fillEverything()
})
afterAll(() => newsroom.close())

const bylines = (person: string) => [{ person, name: `Người ${person}` }]

/** A row in every collection, and of each kind of text one of nobody's in the walk and one of each role's person. */
const fillEverything = async (): Promise<void> => {
  const { payload, relay } = newsroom
  const article = await writeArticle({ payload, by: 'otherReporter' })
  await act({ payload, by: 'otherReporter', id: article.id, action: 'submit' })
  const units = ['cuc-qlthads', 'thads-ha-noi']
  const input = { units, workingDays: 2 }
  await act({ payload, by: 'otherDeskEditor', id: article.id, action: 'send_to_fact_check', input })
  await answer({ payload, by: 'otherReviewer', id: article.id })
  await answer({ payload, by: 'localReviewer', id: article.id })
  await act({ payload, by: 'otherDeskEditor', id: article.id, action: 'place', input: { tags: ['án dân sự'] } })
  await act({ payload, by: 'otherChiefEditor', id: article.id, action: 'publish' })
  await act({ payload, by: 'otherChiefEditor', id: article.id, action: 'revise' })
  const told = { assignees: ROLE_NAMES.map((role) => PERSON_OF[role]) }
  const shared = await writeArticle({ payload, by: 'otherReporter' })
  await act({ payload, by: 'otherDeskEditor', id: shared.id, action: 'hand_over', input: told })
  for (const slug of ['articles', 'answers', 'clips', 'releases', 'pages']) await fillTexts(slug)
  const admin = clients.get('administrator')
  await admin?.send('POST', '/api/topics', { label: 'Chủ đề' })
  await admin?.send('POST', '/api/specials', { label: 'Chuyên đề' })
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } })
    .png()
    .toBuffer()
  await payload.create({
    collection: 'media',
    data: { alt: 'Ảnh', rights: 'PV', consent: 'not_needed' },
    file: { data, mimetype: 'image/png', name: 'anh.png', size: data.length },
    overrideAccess: true,
  })
  await relay()
}

/** Texts are begun by an editor, who may begin every kind, and signed by the person whose they are. */
const fillTexts = async (slug: string): Promise<void> => {
  const desk = await newsroom.directly('otherDeskEditor')
  for (const person of ['otherReporter', ...ROLE_NAMES.map((role) => PERSON_OF[role])])
    await desk.send('POST', `/api/${slug}`, {
      title: 'Bài',
      sapo: 'Sapo',
      body: paragraphs('Một.'),
      bylines: bylines(person),
    })
}

/** What a row has to have to be somebody's: his name in it, or his unit's. */
const isOf = ({ row, role }: { row: Row; role: Role }): boolean => {
  const person = PERSON_OF[role]
  const words = JSON.stringify([row.peopleKey, row.authorsKey, row.person, row.bylines])
  return words.includes(`"${person}"`) || words.includes(`|${person}|`) || row.unit === PEOPLE[person].unit
}

const rowsOf = async (slug: string): Promise<Row[]> => {
  const { docs } = await newsroom.payload.find({
    collection: slug as 'articles',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs as unknown as Row[]
}

const clientOf = (role: Role | null): StaffClient => {
  const client = clients.get(role)
  if (!client) throw new Error(`nobody signed in as ${role}`)
  return client
}

const reachedBy = ({ role, rows, reached }: { role: Role | null; rows: Row[]; reached: Set<string> }): Reach => {
  if (reached.size === 0) return 'no'
  if (reached.size === rows.length) return 'all'
  const foreign = rows.find((row) => reached.has(row.id) && (role === null || !isOf({ row, role })))
  if (foreign) throw new Error(`${role} reaches ${foreign.id}, which is not his`)
  return 'own'
}

const readReach = async ({ slug, role }: { slug: string; role: Role | null }): Promise<Reach> => {
  const client = clientOf(role)
  const rows = await rowsOf(slug)
  const list = await client.get(`/api/${slug}?limit=100`)
  const count = await client.get(`/api/${slug}/count`)
  const reached = new Set((list.body.docs ?? []).map(({ id }) => id))
  expect({ slug, role, counted: count.body.totalDocs ?? 0 }).toEqual({ slug, role, counted: reached.size })
  const [inside] = rows.filter(({ id }) => reached.has(id))
  const [outside] = rows.filter(({ id }) => !reached.has(id))
  if (inside) expect((await client.get(`/api/${slug}/${inside.id}`)).status).toBe(200)
  if (outside) expect(isClosed((await client.get(`/api/${slug}/${outside.id}`)).status)).toBe(true)
  return reachedBy({ role, rows, reached })
}

const isSaved = (status: number): boolean => status < 500 && !isClosed(status)

const updateReach = async ({ slug, role }: { slug: string; role: Role | null }): Promise<Reach> => {
  const rows = (await rowsOf(slug)).filter(
    ({ stage }) => stage === undefined || stage === 'draft' || slug === 'stories',
  )
  const others = rows.filter((row) => role === null || !isOf({ row, role })).slice(0, 1)
  const own = rows
    .filter((row) => role !== null && isOf({ row, role }) && row.title !== 'Thi hành án ở vùng cao')
    .slice(0, 1)
  const tried = [...others, ...own]
  const reached = new Set<string>()
  for (const { id, rev } of tried) {
    const { status } = await clientOf(role).send(
      'PATCH',
      `/api/${slug}/${id}`,
      rev === undefined ? {} : { rev, title: 'Bài' },
    )
    if (isSaved(status)) reached.add(id)
  }
  return reachedBy({ role, rows: tried, reached })
}

const BODIES: Record<string, (number: number) => Record<string, unknown>> = {
  sections: (number) => ({ slug: `muc-${number}`, label: 'Mục' }),
  users: (number) => ({
    email: `moi-${number}@toasoan.example`,
    password: 'mat-khau-moi-2026',
    person: `moi-${number}`,
  }),
}

const createReach = async ({ slug, role }: { slug: string; role: Role | null }): Promise<Reach> => {
  created += 1
  const body = BODIES[slug]?.(created) ?? { title: 'Bài', label: 'Nhãn', name: 'Tên' }
  const { status } = await clientOf(role).send('POST', `/api/${slug}`, body)
  return isSaved(status) ? 'all' : 'no'
}

const EVERYBODY: (Role | null)[] = [null, ...ROLE_NAMES]
const walk = async (reach: (role: Role | null) => Promise<Reach>): Promise<Record<string, Reach>> => {
  const walked: Record<string, Reach> = {}
  for (const role of EVERYBODY) walked[role ?? 'stranger'] = await reach(role)
  return walked
}
const expected = (slug: string, operation: 'read' | 'create' | 'update'): Record<string, Reach> =>
  Object.fromEntries(
    EVERYBODY.map((role) => [role ?? 'stranger', reachOf({ reaching: ACCESS[slug]?.[operation] ?? {}, role })]),
  )

describe('who reaches what over REST', () => {
  it('names every collection of the newsroom', () => {
    const own = newsroom.payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-'))
    expect(own.sort()).toEqual([...SLUGS].sort())
  })

  it('sets every access function of every collection itself', () => {
    for (const { slug, access, auth } of newsroom.payload.config.collections) {
      if (slug.startsWith('payload-')) continue
      const names = [
        'create',
        'read',
        'update',
        'delete',
        'readVersions',
        'unlock',
        ...(auth ? ['admin'] : []),
      ] as const
      for (const name of names) {
        const isDefault = String(access[name as 'read']).includes('Boolean(user)')
        expect({ slug, name, set: typeof access[name as 'read'] === 'function' && !isDefault }).toEqual({
          slug,
          name,
          set: true,
        })
      }
    }
  })

  it.each(SLUGS)('%s is read by whom the table names', async (slug) => {
    expect(await walk((role) => readReach({ slug, role }))).toEqual(expected(slug, 'read'))
  })

  it.each(SLUGS)('%s is changed by whom the table names', async (slug) => {
    expect(await walk((role) => updateReach({ slug, role }))).toEqual(expected(slug, 'update'))
  })

  it.each(SLUGS)('%s is never deleted, duplicated, or found in versions, one by one or in bulk', async (slug) => {
    const before = await rowsOf(slug)
    const [row] = before
    if (!row) throw new Error(`${slug} has no row to try`)
    for (const role of EVERYBODY) {
      const client = clientOf(role)
      const answers = [
        await client.send('DELETE', `/api/${slug}/${row.id}`),
        await client.send('DELETE', `/api/${slug}?where[id][equals]=${row.id}`),
        await client.send('POST', `/api/${slug}/${row.id}/duplicate`, {}),
        await client.get(`/api/${slug}/versions`),
        await client.get(`/api/${slug}/versions/${row.id}`),
        await client.send('POST', `/api/${slug}/versions/${row.id}`, {}),
      ]
      const opened = answers.filter(({ status }) => status < 400)
      expect({ slug, role, opened }).toEqual({ slug, role, opened: [] })
    }
    expect(await rowsOf(slug)).toEqual(before)
  })

  // Last: what is created here must not stand in the lists above.
  it.each(SLUGS)('%s is begun by whom the table names', async (slug) => {
    expect(await walk((role) => createReach({ slug, role }))).toEqual(expected(slug, 'create'))
  })

  it('is what the README shows', () => {
    const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : ''
    const shown = /<!-- access -->\n([\s\S]*?)\n<!-- \/access -->/.exec(readme)?.[1]
    expect(shown).toBe(accessMarkdown())
  })
})
