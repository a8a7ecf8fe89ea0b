import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { newsroomConfig } from '../../src/newsroomConfig'
import { readConfig } from '../../src/readConfig'

const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js'

const componentsOf = async (): Promise<string[]> => {
  const answer = readConfig({ DATA_DIR: '/nowhere', LOG_LEVEL: 'silent' })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  const config = await newsroomConfig({
    settings: { ...answer.config, payloadSecret: 'only read, never opened, long enough' },
    services: { now: () => '2026-11-23T02:00:00.000Z', wakeRelay: () => undefined },
  })
  const seen = new WeakSet<object>()
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith('/src/admin/')) found.add(value)
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    for (const inner of Object.values(value)) walk(inner)
  }
  walk([config.admin.components, config.collections.map(({ admin, fields }) => [admin, fields])])
  return [...found]
}

describe('the import map of the panel', () => {
  it('knows every component that the configuration names (run `NODE_OPTIONS=--conditions=production npx payload generate:importmap`)', async () => {
    const map = readFileSync(IMPORT_MAP, 'utf8')
    const components = await componentsOf()
    expect(components.length).toBeGreaterThan(5)
    expect(components.filter((component) => !map.includes(`"${component}":`))).toEqual([])
  })

  it('names no component of ours that is gone', async () => {
    const named = [...readFileSync(IMPORT_MAP, 'utf8').matchAll(/"(\/src\/admin\/[^"#]+)#(\w+)":/g)]
    for (const [, path, name] of named) {
      const file = [`.${path}.tsx`, `.${path}.ts`].find(existsSync)
      expect(readFileSync(file ?? `.${path}.tsx`, 'utf8')).toMatch(new RegExp(`export const ${name}\\b`))
    }
  })
})
