import { describe, expect, it } from '@jest/globals'
import { bell } from '../../../src/relay/bell'
import { createByteCache } from '../../../src/site/byteCache'
import { cacheEntry } from '../../../src/site/cacheEntry'
import { dropChanged } from '../../../src/site/dropChanged'
import { buildPublication } from '../../support/buildPublication'
import { memoryPublicationStore } from '../../support/memoryPublicationStore'

const made = { status: 200, type: 'text/html', body: 'trang', changedAt: null } as const
const entry = cacheEntry({ made, headers: {}, isShared: false, droppedAt: null })

/** A site whose newest publication has seq 10 and whose cache holds `/a`. */
const openSite = async (name: string) => {
  const store = memoryPublicationStore([buildPublication({ seq: 10 })])
  const cache = createByteCache({ now: () => 0 })
  const written = bell(name)
  const drop = dropChanged({ store, cache, written })
  await drop()
  const keep = () => cache.put({ path: '/a', entry, ticket: cache.ticket() })
  keep()
  return { store, written, drop, keep, isKept: () => cache.get('/a') !== undefined }
}

describe('ready pages after a round of the relay', () => {
  it('stay while nothing changed', async () => {
    const site = await openSite('test.stay')
    await site.drop()
    expect(site.isKept()).toBe(true)
  })

  it('go when any machine wrote a newer publication, once', async () => {
    const site = await openSite('test.newer')
    site.store.put(buildPublication({ story: 'khac', seq: 11 }))
    await site.drop()
    expect(site.isKept()).toBe(false)
    site.keep()
    await site.drop()
    expect(site.isKept()).toBe(true)
  })

  it('go when this machine finished a parked story late, though its seq is lower than the newest, once', async () => {
    const site = await openSite('test.parked')
    site.store.put(buildPublication({ story: 'cho-lau', seq: 7 }))
    site.written.ring()
    await site.drop()
    expect(site.isKept()).toBe(false)
    site.keep()
    await site.drop()
    expect(site.isKept()).toBe(true)
  })

  it('go at the next round when the store could not be asked', async () => {
    const site = await openSite('test.unreadable')
    const { newest } = site.store
    site.store.newest = () => Promise.reject(new Error('no database'))
    site.written.ring()
    await expect(site.drop()).rejects.toThrow('no database')
    site.store.newest = newest
    await site.drop()
    expect(site.isKept()).toBe(false)
  })
})
