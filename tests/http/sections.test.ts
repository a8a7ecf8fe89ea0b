import { describe, expect, it } from '@jest/globals'
import { buildPublication } from '../support/buildPublication'
import { memoryPublicationStore } from '../support/memoryPublicationStore'
import { startSite } from '../support/startSite'

describe('a registered section', () => {
  const sections = [{ slug: 'moi', label: 'Mục mới' }]

  it('without a story has a page that says so and a feed without items, and nothing leads readers there', async () => {
    const other = await startSite({ store: memoryPublicationStore([], sections) })
    const page = await other.get('/chuyen-muc/moi')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Chuyên mục này chưa có bài nào đang đăng.')
    const feed = await other.get('/chuyen-muc/moi/rss.xml')
    expect(feed.status).toBe(200)
    expect(feed.text).toContain('<title><![CDATA[Mục mới – Báo Thử]]></title>')
    expect(feed.text).not.toContain('<item>')
    for (const path of ['/', '/sitemap.xml']) expect((await other.get(path)).text).not.toContain('/chuyen-muc/moi')
    for (const path of ['/chuyen-muc/khac', '/chuyen-muc/khac/rss.xml'])
      expect((await other.get(path)).status).toBe(404)
    await other.stop()
  })

  it('keeps its feed when its last story is placed elsewhere', async () => {
    const inside = buildPublication({ section: { slug: 'moi', label: 'Mục mới' } })
    const other = await startSite({ store: memoryPublicationStore([inside], sections) })
    expect((await other.get('/chuyen-muc/moi/rss.xml')).text).toContain('<item>')
    for (const path of ['/', '/sitemap.xml']) expect((await other.get(path)).text).toContain('/chuyen-muc/moi')
    other.store.put({ ...inside, section: { slug: 'khac', label: 'Mục khác' } })
    other.cache.dropAll()
    expect((await other.get('/chuyen-muc/moi/rss.xml')).status).toBe(200)
    await other.stop()
  })

  it('is there a minute after it was registered, though nothing was published since', async () => {
    const store = memoryPublicationStore([buildPublication({})])
    const other = await startSite({ store })
    expect((await other.get('/chuyen-muc/moi')).status).toBe(404)
    const before = store.sections
    store.sections = async () => [{ slug: 'moi', label: 'Mục mới', isEmpty: true }, ...(await before())]
    other.clock.now += 60_000
    expect((await other.get('/chuyen-muc/moi')).status).toBe(404)
    other.clock.now += 1
    expect((await other.get('/chuyen-muc/moi')).status).toBe(200)
    await other.stop()
  })
})
