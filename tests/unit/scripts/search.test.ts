import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readTitles } from '../../../scripts/readTitles'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'titles-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const fileWith = (content: string): string => {
  const file = join(folder, 'titles')
  writeFileSync(file, content)
  return file
}

describe('a file of titles', () => {
  it.each([
    ['lines', 'Một\r\n\nHai\n'],
    ['lines after a byte order mark', '\uFEFFMột\nHai'],
    ['a JSON array', '["Một", "Hai"]'],
    ['a JSON array of objects', '[{"title": "Một"}, {"title": "Hai"}]'],
    ['JSON lines of texts', '"Một"\n"Hai"\n'],
    ['JSON lines of objects', '{"id":1,"title":"Một"}\n{"id":2,"title":"Hai"}\n'],
  ])('is read from %s', (_, content) => {
    expect(readTitles(fileWith(content))).toEqual(['Một', 'Hai'])
  })

  it('keeps titles in quotation marks when not all of it is JSON', () => {
    expect(readTitles(fileWith('"Một"\nHai'))).toEqual(['"Một"', 'Hai'])
  })
})

const search = ({ args, input }: { args: string[]; input: string }) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/search.ts', ...args], { input, encoding: 'utf8' })

describe('the command search', () => {
  it('answers each line, and a bad line in its place', () => {
    const input = [
      '{"id":1,"query":"thi hanh"}',
      'hỏng',
      '{"id":3,"query":"th","prefix":true}',
      '{"id":4,"query":"thi","prefix":1}',
    ].join('\n')
    const { stdout, status } = search({ args: ['--titles', fileWith('Thi hành án\nThừa kế')], input })
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 1, titles: ['Thi hành án'] },
      { id: null, error: { code: 'bad_json' } },
      { id: 3, titles: ['Thi hành án', 'Thừa kế'] },
      { id: 4, error: { code: 'field_not_boolean' } },
    ])
    expect(status).toBe(0)
  })

  it.each([
    ['no file is named', []],
    ['the file is not there', ['--titles', '/không-có']],
  ])('says so when %s, and ends with 2', (_, args) => {
    const { stderr, status } = search({ args, input: '' })
    expect(stderr).toMatch(/tệp tiêu đề/)
    expect(status).toBe(2)
  })
})
