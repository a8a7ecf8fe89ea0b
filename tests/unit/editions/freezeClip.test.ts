import { describe, expect, it } from '@jest/globals'
import { freezeText } from '../../../src/editions/freezeText'
import { MISSING_ALT } from '../../../src/editions/missingAlt'
import { richTextNode as n } from '../../../src/editions/richTextNode'
import type { StoryText } from '../../../src/editions/storyText'
import { buildBody, buildMedia, buildText, EMPTY_CLIP as clip } from '../../support/buildText'

const media = {
  'anh-1': buildMedia(),
  'anh-cam': buildMedia({ id: 'anh-cam', alt: MISSING_ALT }),
  'phim-1': buildMedia({ id: 'phim-1', kind: 'clip', sha256: 'c'.repeat(64) }),
  'phu-de-1': buildMedia({ id: 'phu-de-1', kind: 'captions', sha256: 'd'.repeat(64) }),
  'van-ban-1': buildMedia({ id: 'van-ban-1', kind: 'document' }),
}

type RefusedCase = [why: string, text: Partial<StoryText>, problems: { code: string; place: string }[]]

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

describe('freezing a clip, and what cannot be frozen', () => {
  it('freezes a clip with its file’s hash, poster, captions and transcript groups', () => {
    const blocks = blocksOf({
      kind: 'clip',
      clip: {
        ...clip,
        media: 'phim-1',
        poster: 'anh-1',
        captions: 'phu-de-1',
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
      sha256: 'c'.repeat(64),
      embed: null,
      durationSeconds: 95,
      rights: 'Báo PLVN',
      consent: '',
    })
    expect(blocks[4]).toEqual({ type: 'cue_group', text: '00:01.000 --> 00:04.000\nXin chào' })
  })

  it.each<RefusedCase>([
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
      'files of a clip that are of another kind than their place',
      { clip: { ...clip, media: 'anh-1', poster: 'phim-1', captions: 'van-ban-1' } },
      [
        { code: 'media_kind', place: 'clip' },
        { code: 'media_kind', place: 'ảnh bìa clip' },
        { code: 'media_kind', place: 'phụ đề' },
      ],
    ],
    ...(['phim-1', 'phu-de-1', 'van-ban-1'] as const).map(
      (file): RefusedCase => [
        `${file} where a picture stands in the text`,
        { body: buildBody('x', n.upload('anh-1', {}), n.upload(file, {})) },
        [{ code: 'media_kind', place: 'ảnh 2' }],
      ],
    ),
    [
      'a picture that nobody has described yet',
      { body: buildBody('x', n.upload('anh-1', {}), n.upload('anh-cam', {})) },
      [{ code: 'alt_missing', place: 'ảnh 2' }],
    ],
    [
      'a poster that nobody has described yet',
      { clip: { ...clip, media: 'phim-1', poster: 'anh-cam' } },
      [{ code: 'alt_missing', place: 'ảnh bìa clip' }],
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

  it('freezes a picture that is described where it stands in the text', () => {
    const [, picture] = blocksOf({ body: buildBody('x', n.upload('anh-cam', { alt: 'Cổng toà án' })) })
    expect(picture).toMatchObject({ type: 'picture', media: 'anh-cam', alt: 'Cổng toà án' })
  })

  it.each<[number, number | null, string[]]>([
    [94, 95, []],
    [96, 95, []],
    [95.4, 95, []],
    [93.9, 95, ['duration_differs']],
    [96.1, 95, ['duration_differs']],
    [8, null, []],
  ])('holds a film of %d s beside the %s s that its clip says', (own, durationSeconds, codes) => {
    const film = buildMedia({ id: 'phim', kind: 'clip', durationSeconds: own })
    const text = buildText({ clip: { ...clip, media: 'phim', durationSeconds } })
    const frozen = freezeText({ story: 's', text, media: { phim: film } })
    expect(frozen.ok ? [] : frozen.problems.map(({ code }) => code)).toEqual(codes)
  })

  it('accepts an embedded clip with its master’s hash in capitals', () => {
    const embedded = { ...clip, embed: 'https://video.vn/1', masterSha256: 'B'.repeat(64) }
    expect(blocksOf({ clip: embedded })[0]).toMatchObject({ embed: 'https://video.vn/1', sha256: 'b'.repeat(64) })
  })
})
