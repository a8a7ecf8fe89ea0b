import { describe, expect, it } from '@jest/globals'
import { readImportOptions } from '../../../scripts/import/readImportOptions'

const GOOD = ['a.docx', '--kind', 'article', '--author', 'a@b.vn']

describe('what the import is asked for', () => {
  it('reads files, kind, author and topics, and the archive with its day and address', () => {
    expect(readImportOptions(GOOD)).toEqual({
      files: ['a.docx'],
      kind: 'article',
      author: 'a@b.vn',
      topics: [],
      published: null,
    })
    const archive = [
      ...GOOD,
      '--topic',
      't-1',
      '--topic',
      't-2',
      '--published',
      '--byline',
      ' Trần Thị Cũ ',
      '--byline',
      'Lê Văn Xưa',
      '--on',
      '2020-10-01',
      '--old-path',
      '/cu',
    ]
    expect(readImportOptions(archive)).toMatchObject({
      topics: ['t-1', 't-2'],
      published: { bylines: ['Trần Thị Cũ', 'Lê Văn Xưa'], on: '2020-10-01', oldPath: '/cu' },
    })
  })

  it.each(['answer', 'release', 'page'])('lets the newspaper itself sign an old %s', (kind) => {
    const argv = ['a.docx', '--kind', kind, '--author', 'a@b.vn', '--published']
    expect(readImportOptions(argv)).toMatchObject({ published: { bylines: [], on: null, oldPath: null } })
  })

  it.each<[string, string[], RegExp]>([
    ['no file', GOOD.slice(1), /Chưa nêu tệp/],
    ['no kind', ['a.docx', '--author', 'a@b.vn'], /--kind phải là/],
    ['a clip, which no manuscript is', ['a.docx', '--kind', 'clip', '--author', 'a@b.vn'], /--kind phải là/],
    ['no author', ['a.docx', '--kind', 'article'], /Thiếu --author/],
    ['a misspelt option', [...GOOD, '--tpoic', 't-1'], /Không có tuỳ chọn --tpoic/],
    ['an option without its value', [...GOOD, '--topic'], /--topic thiếu giá trị/],
    ['a day in another form', [...GOOD, '--published', '--on', '1/10/2020'], /--on phải có dạng/],
    ['one old address for two files', ['b.docx', ...GOOD, '--published', '--old-path', '/cu'], /một tệp/],
    ['an old address of a draft', [...GOOD, '--old-path', '/cu'], /cùng --published/],
    ['an outsider who signs a draft', [...GOOD, '--byline', 'Lê Văn Xưa'], /cùng --published/],
    ['an old article that nobody signs', [...GOOD, '--published'], /Thiếu --byline/],
    ['an old article signed by a blank', [...GOOD, '--published', '--byline', ' '], /--byline phải có tên/],
  ])('says in a sentence what is wrong with %s', (_, argv, sentence) => {
    expect(readImportOptions(argv)).toMatch(sentence)
  })
})
