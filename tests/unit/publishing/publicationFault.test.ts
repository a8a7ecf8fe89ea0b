import { describe, expect, it } from '@jest/globals'
import { publicationFault } from '../../../src/publishing/publicationFault'
import { publicationRow } from '../../../src/publishing/publicationRow'
import { buildPublication } from '../../support/buildPublication'

const folded = buildPublication({ special: { id: 'cd-3', label: 'Chuyên đề tháng 11' } })
const whole = publicationRow(folded)
const { clearance } = folded

describe('a stored publication beside the one that the log gives', () => {
  it('has no fault when they are the same, though the database gave absent columns as null', () => {
    expect(publicationFault({ stored: { ...whole, createdAt: 'x' }, folded })).toBeNull()
    expect(publicationFault({ stored: { ...whole, section: whole.section ?? undefined }, folded })).toBeNull()
    expect(publicationFault({ stored: null, folded: null })).toBeNull()
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['words', { publication: { ...folded, title: 'Khác' } }, /lời hoặc dữ kiện/],
    ['a clearance that nobody gave', { publication: { ...folded, clearance: null } }, /lời hoặc dữ kiện/],
    ['its address', { path: '/bai/khac' }, /địa chỉ/],
    ['an old address', { oldPathsKey: '|/bai/khac|' }, /địa chỉ cũ/],
    ['its live state', { live: 'withdrawn' }, /tình trạng đăng/],
    ['its place among the events', { seq: folded.seq + 1 }, /cột seq/],
    ['everything', { publication: null }, /lời hoặc dữ kiện/],
    ['its shape', { publication: { clearance: {} } }, /lời hoặc dữ kiện/],
  ])('is named when %s was altered', (_what, change, fault) => {
    expect(publicationFault({ stored: { ...whole, ...change }, folded })).toMatch(fault)
  })

  it('may call sections, special subjects and units as they were called when it was made', () => {
    const checks = (clearance?.checks ?? []).map((check) => ({ ...check, unit: 'Tên cũ' }))
    const section = folded.section && { ...folded.section, label: 'Tên cũ' }
    const special = folded.special && { ...folded.special, label: 'Tên cũ' }
    const publication = { ...folded, section, special, clearance: { ...clearance, checks } }
    expect(publicationFault({ stored: { ...whole, publication }, folded })).toBeNull()
  })

  it('may lack what publications did not keep when it was made', () => {
    const placedNowhere = buildPublication()
    const { special: _special, printIssue: _issue, ...older } = placedNowhere
    const stored = { ...publicationRow(placedNowhere), publication: older }
    expect(publicationFault({ stored, folded: placedNowhere })).toBeNull()
  })

  it('is missing, or invented', () => {
    expect(publicationFault({ stored: null, folded })).toMatch(/mất bản đăng/)
    expect(publicationFault({ stored: whole, folded: null })).toMatch(/không có việc đăng/)
  })
})
