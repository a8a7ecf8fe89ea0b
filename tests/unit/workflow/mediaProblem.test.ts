import { describe, expect, it } from '@jest/globals'
import { type MediaRights, mediaProblem } from '../../../src/workflow/mediaProblem'
import { MISSING_RIGHTS } from '../../../src/workflow/missingRights'

const TODAY = '2026-11-19'
const PICTURE: MediaRights = {
  id: 'm-1',
  alt: 'Trụ sở toà án',
  caption: 'Trụ sở toà án sáng 18.11',
  rights: 'ảnh của toà soạn',
  rightsUntil: null,
  consent: 'given',
}
const saidOf = (media: Partial<MediaRights>) => mediaProblem({ media: { ...PICTURE, ...media }, today: TODAY })

describe('whether a picture or clip may be shown today', () => {
  it.each([
    ['with its rights and the consent of who is in it', {}],
    ['where nobody in it need consent', { consent: 'not_needed' }],
    ['on the last day of its rights', { rightsUntil: TODAY }],
    ['long before they end', { rightsUntil: '2027-11-19' }],
  ] as const)('yes, %s', (_when, media) => {
    expect(saidOf(media)).toBeNull()
  })

  it.each([
    ['without a word on its rights', { rights: '' }, 'chưa ghi quyền sử dụng.'],
    ['with what an import writes for want of a word', { rights: MISSING_RIGHTS }, 'chưa ghi quyền sử dụng.'],
    ['on the day after its rights ended', { rightsUntil: '2026-11-18' }, 'đã hết hạn quyền sử dụng ngày 2026-11-18.'],
    ['where consent is missing', { consent: 'missing' }, 'chưa có sự đồng ý của người trong hình.'],
    [
      'where rights and consent are missing, for the rights',
      { rights: '', consent: 'missing' },
      'chưa ghi quyền sử dụng.',
    ],
  ] as const)('no, %s', (_when, media, said) => {
    expect(saidOf(media)).toBe(`“Trụ sở toà án sáng 18.11” ${said}`)
  })

  it.each([
    [{ caption: '' }, 'Trụ sở toà án'],
    [{ caption: '', alt: '' }, 'm-1'],
  ])('is said by the caption, else by what is seen, else by the id: %j', (media, name) => {
    expect(saidOf({ ...media, rights: '' })).toBe(`“${name}” chưa ghi quyền sử dụng.`)
  })
})
