import { describe, expect, it } from '@jest/globals'
import type { EventData } from '../../../src/workflow/eventData'
import { placementOf } from '../../../src/workflow/placementOf'

const ref = (id: string) => ({ id, sha256: 'x' })
const place = (data: EventData) => ({ action: 'place', data }) as const

describe('where a story is placed', () => {
  it('is nowhere while nobody placed it', () => {
    expect(Object.values(placementOf([{ action: 'submit', data: { section: 'thoi-su' } }]))).toEqual(
      Array(6).fill(null),
    )
  })

  it('is each thing as it was said last; what is not said again stays', () => {
    const events = [
      place({ section: 'thoi-su', order: 2, tags: ref('cu') }),
      place({ special: 'cd-3', printIssue: ref('so') }),
      place({ section: 'hoi-dap', tags: ref('moi'), slug: ref('duong') }),
      place({ order: 0, embargo: 'lifted' }),
    ]
    expect(placementOf(events)).toEqual({
      section: 'hoi-dap',
      order: 0,
      special: 'cd-3',
      tags: ref('moi'),
      slug: ref('duong'),
      printIssue: ref('so'),
    })
  })
})
