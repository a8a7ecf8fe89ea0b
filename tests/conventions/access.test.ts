import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildConfig, type SanitizedCollectionConfig } from 'payload'
import { newsroomConfig } from '../../src/newsroomConfig'
import { testSettings } from '../support/testSettings'

const OPERATIONS = ['create', 'read', 'update', 'delete'] as const

/** What Payload puts where a collection says nothing: anybody signed in may. */
const PAYLOADS_DEFAULT = 'defaultAccess'

const payloadsOwn = async () => {
  const {
    collections: [bare],
  } = await buildConfig({ secret: 's', collections: [{ slug: 'bare', fields: [] }], db: {} as never })
  return bare?.access
}

const dataDir = mkdtempSync(join(tmpdir(), 'access-'))
let collections: SanitizedCollectionConfig[] = []

beforeAll(async () => {
  const settings = testSettings({ database: { url: `file:${join(dataDir, 'newsroom.db')}` } as never, dataDir })
  const config = await newsroomConfig({ settings, services: { now: () => '', wakeRelay: () => undefined } })
  collections = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
})

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

describe('every collection', () => {
  it('says itself who may create, read, update and delete', () => {
    const silent = collections.flatMap(({ slug, access }) =>
      OPERATIONS.filter((operation) => access[operation].name === PAYLOADS_DEFAULT).map((name) => `${slug}.${name}`),
    )
    expect(collections.length).toBeGreaterThan(15)
    expect(silent).toEqual([])
  })

  it('is seen when it says nothing', async () => {
    const access = await payloadsOwn()
    expect(OPERATIONS.map((operation) => access?.[operation].name)).toEqual(Array(4).fill(PAYLOADS_DEFAULT))
  })

  it('says who may read versions, unlock accounts and enter the panel, where it has them', () => {
    const silent = collections.flatMap(({ slug, access, auth, versions }) => [
      ...(versions && access.readVersions === undefined ? [`${slug}.readVersions`] : []),
      ...(auth && access.unlock === undefined ? [`${slug}.unlock`] : []),
      ...(auth && access.admin === undefined ? [`${slug}.admin`] : []),
    ])
    expect(silent).toEqual([])
  })

  it('keeps no drafts and no versions beside the editions', () => {
    expect(collections.filter(({ versions }) => versions).map(({ slug }) => slug)).toEqual([])
  })
})
