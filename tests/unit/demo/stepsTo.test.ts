import { describe, expect, it } from '@jest/globals'
import { STORIES } from '../../../scripts/demo/demoStories'
import { PEOPLE } from '../../../scripts/demo/people'
import { stepInstants } from '../../../scripts/demo/stepInstants'
import { stepsTo } from '../../../scripts/demo/stepsTo'
import { plainLines } from '../../support/plainLines'

const NOW = '2026-11-22T12:00:00.000Z'
const localDay = (instant: string) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10)
const asked = STORIES.map((story) => ({ key: story.key, story, steps: stepsTo({ story, now: NOW }) }))

const holds = ({ person, role, unit, day }: { person: string; role: string; unit?: string; day: string }) =>
  PEOPLE.some(
    ({ id, roles }) =>
      id === person &&
      roles.some(
        (grant) =>
          grant.role === role &&
          (unit === undefined || grant.unit === unit) &&
          grant.from <= day &&
          (grant.to === null || day <= grant.to),
      ),
  )

const ROLES_FOR: Record<string, string[]> = {
  submit: ['reporter', 'contributor', 'desk_editor'],
  revise: ['reporter', 'contributor'],
  save: ['reporter', 'contributor'],
  send_to_fact_check: ['desk_editor'],
  clear_without_check: ['desk_editor'],
  abandon: ['desk_editor'],
  answer_fact_check: ['reviewer'],
  overrule: ['chief_editor'],
  schedule: ['chief_editor'],
  publish: ['chief_editor'],
  withdraw: ['chief_editor'],
}

describe('the way of each text to where the demo shows it', () => {
  it.each(asked)('$key: everybody holds the role that the step needs on that day', ({ steps }) => {
    for (const step of steps) {
      const unit = step.action === 'answer_fact_check' ? step.unit : undefined
      const allowed = (ROLES_FOR[step.action] ?? []).some((role) =>
        holds({ person: step.by, role, day: localDay(step.at), ...(unit === undefined ? {} : { unit }) }),
      )
      expect([step.action, step.by, allowed]).toEqual([step.action, step.by, true])
    }
  })

  it.each(asked)('$key: author, sender, reviewer and decider are different people', ({ story, steps }) => {
    const reviewers = steps.filter(({ action }) => action === 'answer_fact_check').map(({ by }) => by)
    const parts = [...story.authors, story.editor, story.decider, ...new Set(reviewers)]
    expect(new Set(parts).size).toBe(parts.length)
  })

  it.each(asked)('$key: steps rise in time and lie before the demo is loaded', ({ steps }) => {
    const instants = steps.map(({ at }) => at)
    expect([...new Set(instants)].sort()).toEqual(instants)
    expect(instants.every((at) => at < NOW)).toBe(true)
  })

  it.each(asked)('$key: an objection or an earlier wording names a passage that stands once', ({ story, steps }) => {
    const text = plainLines(story.body).join('\n')
    const objections = steps.flatMap((step) => (step.action === 'answer_fact_check' ? step.objections : []))
    const passages = objections.map(({ about }) => about)
    if ('earlier' in story.target) passages.push(story.target.earlier.find)
    for (const passage of passages) expect([passage, text.split(passage).length - 1]).toEqual([passage, 1])
  })

  it('objects, overrules, corrects and withdraws at least once each', () => {
    const actions = asked.flatMap(({ steps }) => steps)
    expect(actions.some((step) => step.action === 'answer_fact_check' && step.answer === 'objected')).toBe(true)
    expect(actions.some(({ action }) => action === 'overrule')).toBe(true)
    expect(actions.some((step) => step.action === 'publish' && step.correction !== null)).toBe(true)
    expect(actions.some(({ action }) => action === 'withdraw')).toBe(true)
  })

  it('names in a correction and in a notice the days of the steps themselves', () => {
    const days = (key: string) =>
      asked.find((entry) => entry.key === key)?.steps.map(({ action, at }) => [action, localDay(at)])
    expect(days('new-law')).toContainEqual(['publish', '2026-07-02'])
    expect(days('unanswered-letter')).toContainEqual(['withdraw', '2026-10-21'])
  })

  it('schedules in the future of the moment the demo is loaded', () => {
    const scheduled = asked.flatMap(({ steps }) => steps.filter(({ action }) => action === 'schedule'))
    expect(scheduled).toMatchObject([{ action: 'schedule', publishAt: '2026-11-23T08:00:00.000Z' }])
  })

  it('changes nothing but the later steps when the demo is loaded a year later', () => {
    const later = '2027-11-22T12:00:00.000Z'
    for (const { story, steps } of asked.filter((entry) => 'on' in entry.story.target.last))
      expect(stepsTo({ story, now: later })).toEqual(steps)
  })
})

describe('the instants of steps', () => {
  it('takes two steps a working day and passes over the weekend', () => {
    expect(stepInstants({ count: 4, last: { on: '2026-11-23' }, now: NOW })).toEqual([
      '2026-11-20T02:20:00.000Z',
      '2026-11-20T09:10:00.000Z',
      '2026-11-23T02:20:00.000Z',
      '2026-11-23T09:10:00.000Z',
    ])
  })

  it.each([
    ['2026-11-22T16:59:59.999Z', '2026-11-21T09:10:00.000Z'],
    ['2026-11-22T17:00:00.000Z', '2026-11-22T09:10:00.000Z'],
  ])('counts days before in Vietnamese time: at %s one day before is %s', (now, expected) => {
    expect(stepInstants({ count: 1, last: { daysAgo: 1 }, now })).toEqual([expected])
  })
})
