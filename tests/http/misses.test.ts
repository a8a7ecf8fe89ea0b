import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { sortKey } from '../../src/publishing/sortKey'
import { buildPublication } from '../support/buildPublication'
import { type RunningSite, startSite } from '../support/startSite'

const MOST = 4
const PATH = '/bai/thi-hanh-an-vu-tranh-chap-a1b2c3'
let site: RunningSite
let mediaDirectory: string

beforeEach(async () => {
  mediaDirectory = await mkdtemp(join(tmpdir(), 'media-'))
  await writeFile(join(mediaDirectory, 'anh.jpg'), 'anh')
  const picture = { file: 'anh.jpg', type: 'image/jpeg', bytes: 3, width: null, height: null }
  site = await startSite({
    mediaDirectory,
    publications: [buildPublication({ oldPaths: ['/tin/2019/cu.html'], files: { m: [picture] } })],
    limits: { missesPerTenSeconds: MOST },
    trustedProxies: 1,
  })
})
afterEach(async () => {
  await site.stop()
  await rm(mediaDirectory, { recursive: true })
})

const statuses = async (paths: readonly string[], from = '203.0.113.9'): Promise<number[]> => {
  const found: number[] = []
  for (const path of paths) found.push((await site.get(path, { 'x-forwarded-for': from })).status)
  return found
}

/** Cached, not yet cached, with a tracking mark: whatever readers have. */
const READ = [PATH, PATH, `${PATH}?utm_source=thu`, '/', '/rss.xml', '/hoi-dap', '/media/anh.jpg', '/media/anh.jpg']

describe('one address that reads on in lists, which are made anew each time', () => {
  const AFTER = `after=${encodeURIComponent(sortKey(buildPublication()))}`
  const LISTS = [
    `/hoi-dap?${AFTER}`,
    '/content/v1/publications?limit=1',
    '/content/v1/checkpoints',
    `/clip?${AFTER}&utm_source=thu`,
  ]

  it('is told when to come again after so many, while others and what readers have go on', async () => {
    await statuses(['/media/anh.jpg'], '203.0.113.11')
    expect(await statuses(LISTS)).toEqual(LISTS.map(() => 200))
    const refused = await site.get('/content/v1/publications?limit=2', { 'x-forwarded-for': '203.0.113.9' })
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true])
    expect(await statuses([...READ, '/content/v1/publications', '/clip?utm_source=thu'])).not.toContain(429)
    expect(await statuses(LISTS, '203.0.113.10')).toEqual(LISTS.map(() => 200))
  })

  it('reaches no look-up of the store once it is refused', async () => {
    await statuses(LISTS)
    const reads = site.store.reads()
    expect(await statuses([`/hoi-dap?${AFTER}`, '/content/v1/publications?limit=100'])).toEqual([429, 429])
    expect(site.store.reads()).toBe(reads)
  })
})

describe('one address that asks for what is not there', () => {
  it('is told when to come again after so many misses, while others and what readers have go on', async () => {
    expect(await statuses(READ)).toEqual(READ.map(() => 200))
    const misses = ['/bai/a', '/tin/b', '/tin/2019/cu.html']
    expect(await statuses(misses)).toEqual([404, 404, 301])
    const refused = await site.get('/bai/c', { 'x-forwarded-for': '203.0.113.9' })
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true])
    expect(await statuses(['/media/khac.jpg'])).toEqual([429])
    expect(await statuses(READ)).toEqual(READ.map(() => 200))
    expect(await statuses(['/bai/c'], '203.0.113.10')).toEqual([404])
  })

  it.each([
    ['pages', '/bai/'],
    ['files', '/media/'],
  ])('may ask for as many %s as the limit says', async (_what, folder) => {
    const missing = Array.from({ length: MOST + 1 }, (_, number) => `${folder}khac${number}`)
    expect(await statuses(missing)).toEqual([404, 404, 404, 404, 429])
  })

  it('reaches no look-up of the store once it is refused', async () => {
    await statuses(['/tin/1', '/tin/2', '/tin/3', '/tin/4'])
    site.store.byOldPath = async () => {
      throw new Error('asked for an old path')
    }
    site.store.byFile = async () => {
      throw new Error('asked for a file')
    }
    expect(await statuses(['/tin/5', '/media/khac.jpg'])).toEqual([429, 429])
  })
})
