import { describe, expect, it } from '@jest/globals'
import { RolesCell } from '../../../src/admin/cells/RolesCell'
import { errorMessage } from '../../../src/admin/client/errorMessage'
import { formatInstant } from '../../../src/admin/client/formatInstant'
import { instantOfLocal } from '../../../src/admin/client/instantOfLocal'
import { localOfInstant } from '../../../src/admin/client/localOfInstant'
import { hiddenUnless } from '../../../src/admin/hiddenUnless'
import { workLists } from '../../../src/admin/MyWork/workLists'
import { textValues } from '../../../src/admin/SaveText/textValues'
import { unitsHolding } from '../../../src/admin/StoryPanel/controls/unitsHolding'
import { SETTING_CONFIRMERS } from '../../../src/workflow/registers/decideSetting'
import { LEDGERED_REGISTERS } from '../../../src/workflow/registers/registerEvent'

describe('instants in the panel', () => {
  it('are read in Vietnamese time, across midnight too', () => {
    expect(formatInstant('2026-11-23T17:30:00.000Z')).toBe('00:30 ngày 24/11/2026')
    expect(formatInstant(null)).toBe('')
  })

  it('typed in Vietnamese time come back as they were typed', () => {
    const instant = instantOfLocal('2026-11-24T16:30')
    expect(instant).toBe('2026-11-24T16:30:00+07:00')
    expect(localOfInstant(instant ?? '')).toBe('2026-11-24T16:30')
    expect(instantOfLocal('')).toBeUndefined()
  })
})

describe('what people are told of a refusal', () => {
  it.each([
    ['an action', 422, { error: { message: 'Còn thiếu mục bắt buộc.' } }, 'Còn thiếu mục bắt buộc.'],
    ['a save', 409, { errors: [{ message: 'Chưa lưu được: chị Hà đã lưu.' }] }, 'Chưa lưu được: chị Hà đã lưu.'],
    [
      'a field',
      400,
      { errors: [{ message: 'x', data: { errors: [{ label: 'Tên bài', message: 'bắt buộc' }] } }] },
      'Tên bài: bắt buộc',
    ],
    [
      'an ended session',
      401,
      { errors: [{ message: 'Unauthorized' }] },
      'Phiên đăng nhập đã hết. Hãy đăng nhập lại ở một thẻ khác rồi thử lại tại đây.',
    ],
    ['no connection', 0, {}, 'Không kết nối được máy chủ.'],
    ['nothing', 200, {}, ''],
  ])('%s', (_, status, body, message) => {
    expect(errorMessage({ status, body })).toBe(message)
  })
})

describe('the menu', () => {
  const hidden = (collection: string, ...roles: string[]) => hiddenUnless(collection)({ user: { roles } })
  it('holds texts for who writes, requests for who reviews, people for who keeps them', () => {
    expect(hidden('articles', 'reporter')).toBe(false)
    expect(hidden('articles', 'reviewer')).toBe(true)
    expect(hidden('requests', 'reviewer')).toBe(false)
    expect(hidden('people', 'administrator')).toBe(false)
    expect(hidden('people', 'reporter')).toBe(true)
  })

  it.each(LEDGERED_REGISTERS)('holds %s for whoever finds them in the log and for whoever confirms', (register) => {
    for (const role of ['inspector', ...SETTING_CONFIRMERS]) expect(hidden(register, role)).toBe(false)
  })

  it('holds no records of the program, and nothing for who has no role', () => {
    expect(hidden('editions', 'chief_editor')).toBe(true)
    expect(hidden('articles')).toBe(true)
    expect(hiddenUnless('articles')({ user: null })).toBe(true)
  })
})

describe('my work', () => {
  const now = '2026-11-23T02:00:00.000Z'
  const titles = (...roles: Parameters<typeof workLists>[0]['roles']) =>
    workLists({ roles, person: 'ha', now }).map(({ title }) => title)

  it('puts what a person decides before what he writes, and nothing twice', () => {
    const lists = titles('reporter', 'contributor', 'chief_editor')
    expect(lists[0]).toBe('Chờ duyệt đăng')
    expect(new Set(lists).size).toBe(lists.length)
  })

  it('shows a reporter only his own', () => {
    for (const { where } of workLists({ roles: ['reporter'], person: 'ha', now })) {
      expect(JSON.stringify(where)).toContain('"contains":"|ha|"')
    }
  })

  it('is empty for who holds no role', () => expect(titles()).toEqual([]))
})

describe('what a save sends', () => {
  it('is the text columns of the kind, absent ones as null and files by their ids', () => {
    const data = { title: 'Tên', rev: 3, stage: 'draft', poster: { id: 'anh', filename: 'a.webp' } }
    expect(textValues({ data, columns: ['title', 'poster', 'rights', 'rev', 'stage'] })).toEqual({
      title: 'Tên',
      poster: 'anh',
      rights: null,
    })
  })
})

describe('the units offered in a form', () => {
  const unit = (id: string) => ({ id, label: id, row: {} })
  const person = (roles: unknown) => ({ id: 'p', label: 'p', row: { roles } })
  const grant = {
    role: 'unit_head',
    unit: 'thads-ha-noi',
    from: '2026-01-01',
    to: '2026-11-23',
    enteredBy: 'a',
    confirmedBy: 'b',
  }
  const offered = ({ today, role = 'unit_head' }: { today: string; role?: 'unit_head' | 'desk_editor' }) =>
    unitsHolding({
      roles: [role],
      units: [unit('thads-ha-noi'), unit('thads-da-nang')],
      people: [person([grant]), person(null)],
      today,
    })

  it('are those in which somebody holds the role that day', () => {
    expect(offered({ today: '2026-11-23' }).map(({ id }) => id)).toEqual(['thads-ha-noi'])
    expect(offered({ today: '2026-11-24' })).toEqual([])
    expect(offered({ today: '2026-11-23', role: 'desk_editor' })).toEqual([])
  })
})

describe('roles in a list of people', () => {
  const shown = (...roles: object[]): unknown => {
    const grants = roles.map((role) => ({
      unit: 'bao',
      from: null,
      to: null,
      enteredBy: null,
      confirmedBy: null,
      ...role,
    }))
    return RolesCell({ cellData: grants, rowData: { id: 'khue' } } as never).props.children
  }
  it('are said by name, with what they wait for and when they end', () => {
    expect(shown({ role: 'reporter' }, { role: 'inspector', to: '2027-01-31' })).toBe(
      'phóng viên; thanh tra, quản lý báo chí (đến hết ngày 31/01/2027)',
    )
    expect(shown({ role: 'reviewer' })).toBe('người thẩm tra (chờ người thứ hai xác nhận)')
    expect(shown({ role: 'reviewer', confirmedBy: 'lan' })).toBe('người thẩm tra')
    expect(shown()).toBe('chưa có vai trò')
  })
})
