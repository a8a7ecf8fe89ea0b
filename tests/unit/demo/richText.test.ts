import { describe, expect, it } from '@jest/globals'
import {
  defaultEditorConfig,
  defaultEditorFeatures,
  EXPERIMENTAL_TableFeature,
  getEnabledNodes,
  sanitizeServerEditorConfig,
} from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import type { SanitizedConfig } from 'payload'
import type { PlainBody } from '../../../scripts/demo/plainBody'
import { richText } from '../../../scripts/demo/richText'

const BODY: PlainBody = [
  { h2: 'Ba việc *cần* làm' },
  'Nộp **đơn yêu cầu** theo [hướng dẫn](/chuyen-muc/hoi-dap) rồi chờ *thông báo*.',
  { h3: 'Giấy tờ' },
  { list: ['Bản án', 'Đơn **có chữ ký**'] },
  { numbered: ['Nộp', 'Nhận', 'Theo dõi'] },
  { quote: 'Bản án phải được tôn trọng.' },
  {
    table: [
      ['Mốc', 'Việc'],
      ['01/7/2026', 'Luật có hiệu lực'],
    ],
  },
  { picture: 'can-can.jpg' },
]

const mediaId = (file: string) => `media:${file}`
const state = richText({ body: BODY, mediaId })

const editorWithTables = async () => {
  const editorConfig = await sanitizeServerEditorConfig(
    { ...defaultEditorConfig, features: [...defaultEditorFeatures, EXPERIMENTAL_TableFeature()] },
    { collections: [], globals: [], localization: false, i18n: {} } as unknown as SanitizedConfig,
  )
  return createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }) })
}

describe('plain body → editor state', () => {
  it('is read and written back unchanged by the editor itself', async () => {
    const editor = await editorWithTables()
    expect(editor.parseEditorState(JSON.stringify(state)).toJSON()).toEqual(state)
  })

  it('keeps one top-level node per piece, in order', () => {
    expect(state.root.children?.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'list',
      'list',
      'quote',
      'table',
      'upload',
    ])
  })

  it('turns marks into text formats and a link with its relative address', () => {
    const [, sentence] = state.root.children ?? []
    expect(sentence?.children).toMatchObject([
      { text: 'Nộp ', format: 0 },
      { text: 'đơn yêu cầu', format: 1 },
      { text: ' theo ', format: 0 },
      { type: 'link', fields: { linkType: 'custom', url: '/chuyen-muc/hoi-dap', newTab: false } },
      { text: ' rồi chờ ', format: 0 },
      { text: 'thông báo', format: 2 },
      { text: '.', format: 0 },
    ])
  })

  it.each([
    ['gạch đầu dòng', 3, 'bullet', 'ul', [1, 2]],
    ['đánh số', 4, 'number', 'ol', [1, 2, 3]],
  ])('numbers the items of a list: %s', (_, index, listType, tag, values) => {
    const list = state.root.children?.[index]
    expect(list).toMatchObject({ listType, tag, start: 1 })
    expect(list?.children?.map(({ value }) => value)).toEqual(values)
  })

  it('makes the first row of a table its header and the others plain', () => {
    const rows = state.root.children?.[6]?.children ?? []
    expect(rows.map((row) => row.children?.map(({ headerState }) => headerState))).toEqual([
      [1, 1],
      [0, 0],
    ])
  })

  it('names the media row of a picture', () => {
    expect(state.root.children?.[7]).toMatchObject({ relationTo: 'media', value: 'media:can-can.jpg', version: 3 })
  })

  it('gives the same state for the same text', () => {
    expect(richText({ body: BODY, mediaId })).toEqual(state)
  })

  it('lets the refusal of an unknown picture through', () => {
    const refuse = (file: string): string => {
      throw new Error(`không có tệp ${file}`)
    }
    expect(() => richText({ body: [{ picture: 'la.jpg' }], mediaId: refuse })).toThrow('không có tệp la.jpg')
  })
})
