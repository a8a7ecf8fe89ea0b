import { describe, expect, it } from '@jest/globals'
import { validateDay } from '../../../collections/fields/validateDay'

type Options = Parameters<typeof validateDay>[1]

const judge = (value: string | null | undefined) => validateDay(value, {} as Options)

describe('a day that people type', () => {
  it.each(['2026-12-31', '2024-02-29', '', null, undefined])('may be %j', (value) => {
    expect(judge(value)).toBe(true)
  })

  it.each(['mai mốt', '31/12/2026', '2026-02-29', '2026-13-01', '2026-13-45', '2026-1-1', '2026-12-31T00:00:00Z'])(
    'is refused with the way to write it: %s',
    (value) => expect(judge(value)).toContain('năm-tháng-ngày'),
  )
})
