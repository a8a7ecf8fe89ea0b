import { describe, expect, it } from '@jest/globals'
import { renderClip } from '../../../src/publishing/renderClip'
import { buildPublication } from '../../support/buildPublication'

const picture = (name: string, type: string, width: number) => ({
  file: name,
  type,
  bytes: 9,
  width,
  height: width / 2,
})

const clipWith = (widths: readonly number[], credit = '') =>
  buildPublication({
    kind: 'clip',
    edition: {
      hash: 'a'.repeat(64),
      number: 1,
      blocks: [
        { type: 'clip', media: 'v', embed: null, sha256: 'x', durationSeconds: 95, rights: '', consent: '' },
        { type: 'poster', media: 'p', sha256: 'x', alt: 'Toàn cảnh', credit },
      ],
    },
    files: {
      v: [{ file: 'v.mp4', type: 'video/mp4', bytes: 9, width: null, height: null }],
      p: [
        picture('p-900.webp', 'image/webp', 900),
        ...widths.map((width) => picture(`p-${width}.jpg`, 'image/jpeg', width)),
      ],
    },
  })

describe('the player of a clip', () => {
  it.each([
    [[1600, 800, 1200], 'p-800.jpg'],
    [[1600, 799, 1200], 'p-1200.jpg'],
    [[640, 799], 'p-799.jpg'],
    [[], 'p-900.webp'],
  ])('shows the smallest JPEG that fills a phone, else the widest picture: of the widths %j %s', (widths, poster) => {
    const player = renderClip({ publication: clipWith(widths), base: 'https://bao.example' })
    expect(player?.text).toContain(`poster="/media/${poster}"`)
  })

  it.each([
    ['Phạm Hà', '<span class="credit">Ảnh: Phạm Hà</span></figcaption>'],
    ['Đồ hoạ: Phạm Hà', '<span class="credit">Đồ hoạ: Phạm Hà</span></figcaption>'],
    ['', '</a></figcaption>'],
  ])('says whose picture its poster is (%j)', (credit, end) => {
    const player = renderClip({ publication: clipWith([800], credit), base: 'https://bao.example' })
    expect(player?.text).toContain(end)
  })
})
