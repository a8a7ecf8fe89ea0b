import { describe, expect, it } from '@jest/globals'
import { freezeText } from '../../../src/editions/freezeText'
import { richTextNode as n } from '../../../src/editions/richTextNode'
import type { ClipText, StoryText } from '../../../src/editions/storyText'
import { buildBody, buildMedia, buildText } from '../../support/buildText'

const media = { 'anh-1': buildMedia() }

const freeze = (overrides: Partial<StoryText>) => freezeText({ story: 'story-1', text: buildText(overrides), media })

const blocksOf = (overrides: Partial<StoryText>) => {
  const frozen = freeze(overrides)
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.problems))
  return frozen.edition.blocks.slice(1).map(({ block }) => block)
}

const problemsOf = (overrides: Partial<StoryText>) => {
  const frozen = freeze(overrides)
  return frozen.ok ? [] : frozen.problems.map(({ code, place }) => ({ code, place }))
}

const clip: ClipText = {
  media: null,
  embed: null,
  masterSha256: null,
  durationSeconds: 95,
  poster: null,
  captions: null,
  transcript: null,
  rights: 'Báo PLVN',
  consent: null,
}

describe('freezing a clip, and what cannot be frozen', () => {
  it('freezes a clip with its file’s hash, poster, captions and transcript groups', () => {
    const blocks = blocksOf({
      kind: 'clip',
      clip: {
        ...clip,
        media: 'anh-1',
        poster: 'anh-1',
        captions: 'anh-1',
        transcript: 'WEBVTT\r\n\r\n00:01.000 --> 00:04.000\r\nXin chào\r\n \r\n\r\nLời hai',
      },
    })
    expect(blocks.map((block) => block?.type)).toEqual([
      'clip',
      'poster',
      'captions',
      'cue_group',
      'cue_group',
      'cue_group',
    ])
    expect(blocks[0]).toMatchObject({
      sha256: 'a'.repeat(64),
      embed: null,
      durationSeconds: 95,
      rights: 'Báo PLVN',
      consent: '',
    })
    expect(blocks[4]).toEqual({ type: 'cue_group', text: '00:01.000 --> 00:04.000\nXin chào' })
  })

  it.each<[string, Partial<StoryText>, { code: string; place: string }[]]>([
    ['no title', { title: ' \n' }, [{ code: 'title_missing', place: 'tiêu đề' }]],
    [
      'a picture that is gone, named among the pictures',
      { body: buildBody(n.upload('anh-1', {}), 'x', n.upload('anh-2', {})) },
      [{ code: 'media_missing', place: 'ảnh 2' }],
    ],
    [
      'a link that must not be',
      { body: buildBody(n.paragraph([n.link('javascript:alert(1)', [n.text('x', 0)])])) },
      [{ code: 'link_refused', place: 'đoạn 1 › liên kết 1' }],
    ],
    ['a clip without file', { clip }, [{ code: 'clip_without_hash', place: 'clip' }]],
    [
      'an embedded clip without its master’s hash',
      { clip: { ...clip, embed: 'https://video.vn/1', masterSha256: 'abc' } },
      [{ code: 'clip_without_hash', place: 'clip' }],
    ],
    [
      'an embedded clip that is not on the web',
      { clip: { ...clip, embed: '/clip/1', masterSha256: 'b'.repeat(64) } },
      [{ code: 'embed_refused', place: 'clip' }],
    ],
    [
      'files of a clip that are gone',
      { clip: { ...clip, media: 'm1', poster: 'm2', captions: 'm3' } },
      [
        { code: 'media_missing', place: 'clip' },
        { code: 'media_missing', place: 'ảnh bìa clip' },
        { code: 'media_missing', place: 'phụ đề' },
      ],
    ],
    [
      'everything at once',
      { title: '', body: buildBody(n.upload('x', {})), clip },
      [
        { code: 'title_missing', place: 'tiêu đề' },
        { code: 'media_missing', place: 'ảnh 1' },
        { code: 'clip_without_hash', place: 'clip' },
      ],
    ],
  ])('refuses %s', (_, overrides, problems) => {
    expect(problemsOf(overrides)).toEqual(problems)
  })

  it('accepts an embedded clip with its master’s hash in capitals', () => {
    const embedded = { ...clip, embed: 'https://video.vn/1', masterSha256: 'B'.repeat(64) }
    expect(blocksOf({ clip: embedded })[0]).toMatchObject({ embed: 'https://video.vn/1', sha256: 'b'.repeat(64) })
  })
})
