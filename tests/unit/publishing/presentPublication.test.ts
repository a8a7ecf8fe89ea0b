import { describe, expect, it } from '@jest/globals'
import type { Block } from '../../../src/editions/block'
import { presentListedPublication, presentPublication } from '../../../src/publishing/presenters/presentPublication'
import type { Publication } from '../../../src/publishing/publication'
import { buildPublication } from '../../support/buildPublication'
import { buildSite } from '../../support/buildSite'

const site = buildSite()

describe('what the content API says', () => {
  it('is nothing but fields by name: a secret beside them stays', () => {
    const publication = Object.assign(buildPublication(), { secret: 'BÍ MẬT' })
    Object.assign(publication.clearance ?? {}, { secret: 'BÍ MẬT' })
    Object.assign(publication.edition?.blocks[0] ?? {}, { secret: 'BÍ MẬT' })
    expect(JSON.stringify(presentPublication({ publication, site }))).not.toContain('BÍ MẬT')
    expect(JSON.stringify(presentListedPublication({ publication, site }))).not.toContain('BÍ MẬT')
  })

  it('names the special subject and the printed issue, and neither of what was published before they were kept', () => {
    const publication = buildPublication({ special: { id: 'cd-3', label: 'Chuyên đề tháng 11' }, printIssue: 'Số 47' })
    const placed = { special: { id: 'cd-3', label: 'Chuyên đề tháng 11' }, printIssue: 'Số 47' }
    expect(presentPublication({ publication, site })).toMatchObject(placed)
    const { special: _special, printIssue: _issue, ...older } = publication
    const nowhere = { special: null, printIssue: null }
    expect(presentPublication({ publication: older as Publication, site })).toMatchObject(nowhere)
  })

  it("keeps a clip's rights and consent in the newsroom", () => {
    const clip = {
      type: 'clip',
      media: null,
      embed: null,
      sha256: 'x',
      durationSeconds: 1,
      rights: 'KÍN',
      consent: 'KÍN',
    } as const
    const publication = buildPublication({ edition: { hash: 'a', number: 1, blocks: [clip] } })
    expect(JSON.stringify(presentPublication({ publication, site }))).not.toContain('KÍN')
  })

  it('numbers lists and merges cells as the checked text does', () => {
    const blocks = [
      { type: 'list_item', list: 'number', first: true, depth: 0, start: 3, children: [] },
      { type: 'table_row', first: true, header: false, cells: [[]], spans: [[2, 1]] },
    ] satisfies Block[]
    const publication = buildPublication({ edition: { hash: 'a', number: 1, blocks } })
    expect(presentPublication({ publication, site })).toMatchObject({ edition: { blocks } })
  })

  it('of a withdrawn story only the notice', () => {
    const publication = buildPublication({
      live: 'withdrawn',
      withdrawal: { at: '2026-11-21T03:00:00.000Z', code: 'error', notice: 'Đã gỡ.' },
    })
    for (const present of [presentPublication, presentListedPublication]) {
      const written = JSON.stringify(present({ publication, site }))
      expect(written).toContain('Đã gỡ.')
      expect(written).not.toMatch(/Thi hành xong|tự nguyện|Lê Minh An|thi hành án/)
    }
  })
})
