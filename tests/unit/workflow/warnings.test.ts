import { describe, expect, it } from '@jest/globals'
import { availableActions } from '../../../src/workflow/availableActions'
import { checkTransition } from '../../../src/workflow/checkTransition'
import type { Kind } from '../../../src/workflow/kinds'
import type { Story } from '../../../src/workflow/story'
import { ACTIONS, transitionOf } from '../../../src/workflow/transitions'
import { warningsFor } from '../../../src/workflow/warnings'
import { buildFacts } from '../../support/buildFacts'
import { buildStory } from '../../support/buildStory'
import { actorOf, type Person } from '../../support/people'

const submitting = (story: Partial<Story>, person: Person = 'reporter') => {
  const asked = { story: buildStory(story), actor: actorOf(person), facts: buildFacts() }
  return availableActions(asked).find(({ action }) => action === 'submit')
}

describe('a text without a topic of the plan', () => {
  it.each<[Kind, boolean]>([
    ['article', true],
    ['answer', true],
    ['clip', true],
    ['release', true],
    ['page', false],
  ])('is warned of at handing in, and handed in all the same: %s %s', (kind, isWarned) => {
    const submit = submitting({ kind }, 'chiefEditor')
    expect(submit?.warnings.map(({ code }) => code)).toEqual(isWarned ? ['topic_missing'] : [])
    expect(submit).toMatchObject({ allowed: true, refusals: [] })
  })

  it('is not warned of once it has one', () => {
    expect(submitting({ topics: ['TX-1.1'] })?.warnings).toEqual([])
  })

  it('is no matter of whoever may not hand it in', () => {
    expect(submitting({}, 'otherReporter')).toMatchObject({ allowed: false, warnings: [] })
  })

  it.each<[Kind, string[], string[]]>([
    ['article', [], ['ground_not_required']],
    ['article', ['TX-1.1'], ['ground_not_required']],
    ['answer', ['TX-1.1'], ['ground_not_required']],
    ['clip', ['TX-1.1'], ['ground_not_required']],
    ['release', [], ['ground_topic_missing']],
    ['release', ['TX-1.1'], []],
    ['page', [], []],
  ])('must be checked, but for pages and for releases that name their topic: %s on %j', (kind, topics, refusals) => {
    const { unmet } = checkTransition({
      action: 'clear_without_check',
      story: buildStory({ kind, stage: 'desk_review', topics }),
      actor: actorOf('deskEditor'),
      facts: buildFacts(),
      input: { ground: 'not_required', reason: 'Không cần' },
    })
    expect(unmet.map(({ code }) => code)).toEqual(refusals)
  })
})

describe('warnings', () => {
  it('stand in the row of handing in and in no other', () => {
    expect(ACTIONS.filter((action) => transitionOf(action).warns.length > 0)).toEqual(['submit'])
  })

  it('are Vietnamese sentences that end', () => {
    for (const { message } of warningsFor({ action: 'submit', story: buildStory() })) {
      expect(message).toBe(message.normalize('NFC'))
      expect(message).toMatch(/^\p{Lu}.*[.]$/u)
    }
  })
})
