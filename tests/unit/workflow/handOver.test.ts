import { describe, expect, it } from '@jest/globals'
import { checkCase } from '../../support/checkCase'
import { actorOf } from '../../support/people'

const desk = actorOf('deskEditor')

describe('a hand-over', () => {
  it('names each assignee whom the register of people does not have, and says nothing against the others', () => {
    const handOver = (assignees: string[]) => checkCase({ action: 'hand_over', by: desk, input: { assignees } })
    expect(handOver(['otherReporter', 'deskEditor']).allowed).toBe(true)
    expect(handOver([]).allowed).toBe(true)
    const { unmet } = handOver(['otherReporter', 'khong-co', 'cung-khong', 'khong-co'])
    expect(unmet.map(({ code, place, message }) => [code, place, message.replace(/^.*\(/, '(')])).toEqual([
      ['person_unknown', 'assignees', '(khong-co)'],
      ['person_unknown', 'assignees', '(cung-khong)'],
    ])
  })
})
