import { describe, expect, it } from '@jest/globals'
import type { StoryText } from '../../../src/editions/storyText'
import type { Kind } from '../../../src/workflow/kinds'
import { missingText } from '../../../src/workflow/missingText'
import { buildBody, buildText } from '../../support/buildText'

const clip: StoryText['clip'] = {
  media: 'm',
  embed: null,
  masterSha256: null,
  durationSeconds: 60,
  poster: 'p',
  captions: 'c',
  transcript: 'Lời thoại',
  rights: 'Toà soạn',
  consent: 'Đã có',
}

/** A text of each kind that can be submitted. */
const WHOLE: Record<Kind, Partial<StoryText>> = {
  article: { sapo: 'Tóm tắt', body: buildBody('Nội dung.'), bylines: [{ person: null, name: 'An' }] as never },
  answer: { question: 'Hỏi gì?', body: buildBody('Đáp.'), asOf: '2026-11-19', provisions: ['Điều 35'] },
  clip: { clip },
  release: { body: buildBody('Thông cáo.') },
  page: { body: buildBody('Trang.') },
}

const lacks = (kind: Kind, overrides: Partial<StoryText>): string[] =>
  missingText(buildText({ kind, ...WHOLE[kind], ...overrides })).map(({ code }) => code)

describe('before the desk gets it', () => {
  it.each(Object.keys(WHOLE) as Kind[])('%s that is whole lacks nothing', (kind) => {
    expect(lacks(kind, {})).toEqual([])
  })

  it.each<[Kind, Partial<StoryText>, string]>([
    ['article', { sapo: ' ' }, 'sapo_missing'],
    ['article', { body: null }, 'body_missing'],
    ['article', { bylines: [] }, 'bylines_missing'],
    ['answer', { question: null }, 'question_missing'],
    ['answer', { body: null }, 'body_missing'],
    ['answer', { asOf: '19/11/2026' }, 'as_of_missing'],
    ['answer', { asOf: '2026-13-45' }, 'as_of_missing'],
    ['answer', { asOf: '2026-02-29' }, 'as_of_missing'],
    ['answer', { provisions: [' '] }, 'provisions_missing'],
    ['clip', { clip: { ...clip, media: null } }, 'clip_missing'],
    ['clip', { clip: { ...clip, media: null, embed: 'https://video.example/1' } }, 'clip_missing'],
    ['clip', { clip: { ...clip, durationSeconds: 0 } }, 'duration_missing'],
    ['clip', { clip: { ...clip, poster: null } }, 'poster_missing'],
    ['clip', { clip: { ...clip, captions: null } }, 'captions_missing'],
    ['clip', { clip: { ...clip, transcript: null } }, 'transcript_missing'],
    ['clip', { clip: { ...clip, rights: null } }, 'rights_missing'],
    ['clip', { clip: { ...clip, consent: null } }, 'consent_missing'],
    ['release', { body: null }, 'body_missing'],
    ['page', { body: null }, 'body_missing'],
  ])('%s with %j lacks it', (kind, overrides, code) => {
    expect(lacks(kind, overrides)).toEqual([code])
  })

  const embedded = { ...clip, media: null, embed: 'https://video.example/1' }

  it.each(['a'.repeat(64), 'A'.repeat(64), ` ${'b'.repeat(64)} `])(
    'a clip may be embedded when the hash of its master is on record, as freezing reads it: %s',
    (masterSha256) => expect(lacks('clip', { clip: { ...embedded, masterSha256 } })).toEqual([]),
  )

  it.each(['a'.repeat(63), 'g'.repeat(64), ''])('and not on something that is no hash: %s', (masterSha256) => {
    expect(lacks('clip', { clip: { ...embedded, masterSha256 } })).toEqual(['clip_missing'])
  })

  it('an embedded clip needs a poster too', () => {
    const bare = { ...embedded, masterSha256: 'a'.repeat(64), poster: null }
    expect(lacks('clip', { clip: bare })).toEqual(['poster_missing'])
  })

  it('a clip without anything says everything that is missing', () => {
    expect(lacks('clip', { clip: null })).toHaveLength(7)
  })
})
