import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { shortIdOf, slugOf } from '../../../src/publishing/slugOf'

describe('the readable part of an address', () => {
  it.each([
    ['Đổi mới tổ chức bộ máy cơ quan THADS đáp ứng', 'doi-moi-to-chuc-bo-may-co-quan-thads-dap-ung'],
    ['Nghị định 09/2017/NÐ-CP', 'nghi-dinh-09-2017-nd-cp'],
    ['Đ, đ, Ð, ð, Ɖ', 'd-d-d-d-d'],
    ['Hòa giải – đối thoại — thi hành', 'hoa-giai-doi-thoai-thi-hanh'],
    ['  “Trao” chìa khoá… ', 'trao-chia-khoa'],
    ['Án 12.5_tỷ', 'an-12-5-ty'],
    ['Thi ha\u0300nh a\u0301n'.normalize('NFD'), 'thi-hanh-an'],
    ['…', ''],
    ['', ''],
  ])('of “%s” is “%s”', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  it('is at most 80 characters, cut between words', () => {
    const words = Array(30).fill('thi-hanh').join(' ')
    expect(slugOf(words)).toHaveLength(80)
    expect(slugOf(words).endsWith('hanh')).toBe(true)
    expect(slugOf(`${'a'.repeat(40)} ${'b'.repeat(40)}`)).toBe('a'.repeat(40))
    expect(slugOf(`${'a'.repeat(39)} ${'b'.repeat(40)}`)).toBe(`${'a'.repeat(39)}-${'b'.repeat(40)}`)
    expect(slugOf('a'.repeat(81))).toBe('a'.repeat(80))
  })

  it('is words of lower-case ASCII, whatever was typed, and stays as it is when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = slugOf(text)
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugOf(slug)).toBe(slug)
      }),
    )
  })
})

describe('the end of an address', () => {
  it('is the random end of the story’s id', () => {
    expect(shortIdOf('01936e5c-0000-7000-8000-0000ABCD1234')).toBe('abcd1234')
  })
})
