import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ROUTES } from '../../src/site/routes'
import { KIND_NAMES, KINDS } from '../../src/workflow/kinds'
import { buildPublication } from '../support/buildPublication'
import { type RunningSite, startSite } from '../support/startSite'

/** One public and one withdrawn story of every kind; the withdrawn rows still hold their text, which no door may show. */
const PUBLICATIONS = KIND_NAMES.flatMap((kind, index) => [
  buildPublication({
    story: `p${index}`,
    kind,
    path: `/${KINDS[kind].path}/con-${index}`,
    oldPaths: [`/${KINDS[kind].path}/cu-${index}`],
  }),
  buildPublication({
    story: `w${index}`,
    kind,
    path: `/${KINDS[kind].path}/go-${index}`,
    live: 'withdrawn',
    title: 'TỪKÍN',
    tags: ['TỪKÍN'],
    edition: {
      hash: 'e'.repeat(64),
      number: 1,
      blocks: [
        { type: 'sapo', text: 'TỪKÍN' },
        { type: 'paragraph', children: [{ type: 'text', text: 'TỪKÍN' }] },
        { type: 'bylines', names: ['TỪKÍN'] },
      ],
    },
    files: { m: [{ file: 'TUKIN.jpg', type: 'image/jpeg', bytes: 1, width: 1, height: 1 }] },
    corrections: [{ at: '2026-11-21T00:00:00.000Z', wrong: 'TỪKÍN', right: 'TỪKÍN', apology: 'TỪKÍN', item: 'TỪKÍN' }],
    withdrawal: { at: '2026-11-21T00:00:00.000Z', code: 'error', notice: 'Đã gỡ.' },
  }),
])

let site: RunningSite
beforeAll(async () => {
  site = await startSite({ publications: PUBLICATIONS })
})
afterAll(() => site.stop())

const ADDRESSES = ROUTES.flatMap((route) =>
  route.addresses(PUBLICATIONS).map((address) => [route.name, address] as const),
)

const QUESTIONS: { method: string; headers?: Record<string, string> }[] = [
  { method: 'GET' },
  { method: 'HEAD' },
  { method: 'GET', headers: { range: 'bytes=0-99' } },
  { method: 'GET', headers: { 'if-none-match': '"x"', 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' } },
  { method: 'GET', headers: { 'accept-encoding': 'br, gzip' } },
]

describe('every address of the route table', () => {
  it('is more than one of each route', () => {
    expect(new Set(ADDRESSES.map(([name]) => name)).size).toBe(ROUTES.length)
  })

  it.each(ADDRESSES)(
    '%s %s answers every way of asking, with no word of what was withdrawn',
    async (_name, address) => {
      for (const question of QUESTIONS) {
        const answer = await site.ask(address, question)
        expect([200, 301, 410]).toContain(answer.status)
        expect(answer.text).not.toMatch(/TỪKÍN|TUKIN/)
        expect(JSON.stringify(answer.headers)).not.toMatch(/TỪKÍN|TUKIN/)
        expect(answer.headers['x-content-type-options']).toBe('nosniff')
      }
    },
  )

  it('leaves no withdrawn word in the log', () => {
    expect(JSON.stringify(site.lines)).not.toMatch(/TỪKÍN|TUKIN/)
  })
})
