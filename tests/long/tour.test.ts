import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { readManuscript } from '../../src/importing/readManuscript'
import { alteringProxy } from '../support/alteringProxy'
import { freshDatabaseUrl, testEngine } from '../support/openTestDatabase'
import { itWithReal, REAL_FILES, realPath } from '../support/realDocuments'
import { runTour } from '../support/runTour'
import { startAndStopSuite } from '../support/startAndStopSuite'
import { type RunningProduct, startProduct } from '../support/startProduct'
import { OWN_MANUSCRIPTS, writeManuscripts } from '../support/tourManuscripts'

const MINUTE = 60_000
const START_LIMIT_MS = 7 * MINUTE // the first start builds and loads the demo
const TOUR_LIMIT_MS = 3 * MINUTE

const STEPS = [
  'nhập bản thảo',
  'nộp cho ban biên tập',
  'trả lại tác giả',
  'nộp lại',
  'đặt chuyên mục',
  'gửi hai đơn vị thẩm tra',
  'đơn vị thứ nhất xác nhận',
  'đơn vị thứ hai không đồng ý',
  'nộp bản đã sửa',
  'gửi thẩm tra bản thứ hai',
  'đơn vị thứ nhất xác nhận bản thứ hai',
  'đơn vị thứ hai xác nhận bản thứ hai',
  'xếp lịch đăng',
  'rút về khỏi lịch',
  'nộp lại nguyên văn',
  'thông qua: không đổi so với bản đã thẩm tra',
  'đăng',
  'mở bản sửa',
  'nộp bản cải chính',
  'gửi thẩm tra bản cải chính',
  'đơn vị thứ nhất xác nhận bản cải chính',
  'đơn vị thứ hai xác nhận bản cải chính',
  'đăng cải chính',
  'gỡ khỏi trang',
  'đăng lại',
]

/** What stands in each line of a step: what was done, by whom, and the address to look at. */
const stepLines = (said: string) =>
  [...said.matchAll(/^ {2}(\S.*?)(?: \(đọc \d+, giữ kết luận cũ \d+\))? {2,}(\S.*?) {2,}(http\S+)$/gm)].map(
    ([, what, person, address]) => ({ what, person, address }),
  )

/** Sentences of a manuscript, long enough to be nobody else's. */
const sentencesOf = async (file: string): Promise<string[]> => {
  const read = await readManuscript({ fileName: file, bytes: readFileSync(file) })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const words = [...JSON.stringify(read.body).matchAll(/"text":"([^"]{30,})"/g)].map(([, text]) => text ?? '')
  return words.map((text) => text.slice(0, 60))
}

describe(`the tour on ${testEngine}`, () => {
  let product: RunningProduct
  const own = (name: string) => join(product.dataDir, 'ban-thao', name)
  /** Manuscripts that went the whole way. */
  const walked: string[] = []
  const databaseUrl = testEngine === 'mongodb' ? freshDatabaseUrl('') : ''

  beforeAll(async () => {
    product = await startProduct({ databaseUrl, logLevel: 'info' })
    await writeManuscripts(join(product.dataDir, 'ban-thao'))
  }, START_LIMIT_MS)

  afterAll(async () => {
    await product?.stop()
    if (databaseUrl === '') return
    const client = await MongoClient.connect(databaseUrl)
    await client.db().dropDatabase()
    await client.close()
  })

  /** To its end, each step printed with its person and an address to look at. */
  const expectWholeWay = async (file: string): Promise<void> => {
    const tour = await runTour({ product, files: [file] })
    expect(tour).toMatchObject({ code: 0, complained: '' })
    const lines = stepLines(tour.said)
    expect(lines.map(({ what }) => what)).toEqual(STEPS)
    const people = new Set(product.accounts.map(({ name }) => name))
    expect(lines.filter(({ person = '' }) => !people.has(person))).toEqual([])
    expect(lines.filter(({ address = '' }) => !address.startsWith(`${product.url}/`))).toEqual([])
    expect(tour.said).toContain(`${file}: đi hết chặng đường`)
    walked.push(file)
  }

  it.each(OWN_MANUSCRIPTS)(
    'walks our own manuscript %s the whole way',
    (name) => expectWholeWay(own(name)),
    TOUR_LIMIT_MS,
  )

  itWithReal(`the tour on ${testEngine}`).each([...REAL_FILES])(
    'walks the real manuscript %s the whole way',
    (name) => expectWholeWay(realPath(name)),
    TOUR_LIMIT_MS,
  )

  it('left neither words of a manuscript nor passwords nor sign-in tokens in the log', async () => {
    const [start = '', log = ''] = product.said().split('Bàn làm việc:')
    expect(log.split('\n').filter((line) => line.includes('"request"')).length).toBeGreaterThan(100)
    const sentences = (await Promise.all(walked.map(sentencesOf))).flat()
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences.filter((words) => log.includes(words))).toEqual([])
    expect(product.accounts.filter(({ password }) => log.includes(password))).toEqual([])
    expect(product.accounts.every(({ password }) => start.includes(password))).toBe(true)
    expect(log).not.toMatch(/eyJ[\w-]{10,}|payload-token|chuyến đi thử/i)
  })

  // What follows is about HTTP alone: one engine is enough.
  if (testEngine === 'mongodb') return

  it(
    'stops at the first difference: a page with other words',
    async () => {
      const proxy = await alteringProxy({
        target: product.url,
        under: '/bai/',
        from: 'bốn mươi ba',
        to: 'bốn mươi chín',
      })
      const tour = await runTour({ product, files: [own('kho-vat-chung.txt')], url: proxy.url })
      await proxy.stop()
      expect(tour.code).toBe(1)
      expect(tour.complained).toMatch(/Dừng ở chỗ khác đầu tiên: trang \/bai\/\S+: không thấy “.*bốn mươi ba\.”/)
      expect(stepLines(tour.said).map(({ what }) => what)).toEqual(STEPS.slice(0, STEPS.indexOf('đăng')))
      expect(tour.said).not.toContain('đi hết chặng đường')
    },
    2 * MINUTE,
  )

  it('says in one sentence when nothing answers, and when a manuscript is not there', async () => {
    const dead = await runTour({ product, files: [own('kho-vat-chung.txt')], url: 'http://127.0.0.1:1' })
    expect(dead).toMatchObject({
      code: 1,
      said: '',
      complained: expect.stringContaining('http://127.0.0.1:1 không trả lời'),
    })
    const missing = await runTour({ product, files: ['khong-co.docx'] })
    expect(missing).toMatchObject({ code: 1, complained: expect.stringContaining('“khong-co.docx”: không có tệp này') })
  })
  startAndStopSuite(() => product)
})
