import { describe, expect, it } from '@jest/globals'
import { availableActions } from '../../../src/workflow/availableActions'
import type { Facts } from '../../../src/workflow/facts'
import type { Story } from '../../../src/workflow/story'
import { buildFacts } from '../../support/buildFacts'
import { buildRequest, buildStory, hashOf } from '../../support/buildStory'
import { actorOf, type Person } from '../../support/people'

const ONE = hashOf('one')

const offered = (person: Person, story: Partial<Story>, facts: Partial<Facts> = {}) =>
  availableActions({ story: buildStory(story), actor: actorOf(person), facts: buildFacts(facts) })

const allowed = (person: Person, story: Partial<Story>): string[] =>
  offered(person, story)
    .filter((button) => button.allowed)
    .map(({ action }) => action)

describe('the buttons', () => {
  it.each<[Person, string, Partial<Story>, string[]]>([
    ['reporter', 'his draft', {}, ['submit', 'abandon']],
    ['otherReporter', 'somebody’s draft', {}, []],
    [
      'deskEditor',
      'a text at the desk',
      { stage: 'desk_review' },
      ['return_to_author', 'send_to_fact_check', 'clear_without_check', 'abandon', 'place', 'hand_over'],
    ],
    [
      'reviewer',
      'a request to his unit',
      { stage: 'fact_check', edition: ONE, round: 1, requests: [buildRequest()] },
      ['answer_fact_check'],
    ],
    [
      'chiefEditor',
      'a live story that is to change',
      {
        stage: 'ready',
        live: 'public',
        edition: ONE,
        liveEdition: hashOf('old'),
        cleared: { edition: ONE, ground: 'checked', by: 'reviewer', at: '', reason: null },
      },
      ['recall', 'schedule', 'publish', 'abandon', 'withdraw', 'redact', 'hand_over'],
    ],
    ['inspector', 'any story', {}, []],
  ])('%s sees allowed on %s', (person, _story, story, actions) => {
    const given = allowed(person, story).filter((action) => action !== 'request_erasure')
    expect(given).toEqual(actions)
  })

  it('leave out what only the clock does', () => {
    expect(offered('chiefEditor', { stage: 'scheduled' }).map(({ action }) => action)).not.toContain('hold')
  })

  it('say what a text lacks in its own words only to those who read it', () => {
    const textProblems = [{ code: 'alt_missing' as const, message: 'Ảnh “Bà Tư ở Ba Vì” chưa có lời tả.' }]
    const story = { stage: 'amends_needed', edition: ONE, round: 1, requests: [buildRequest()] } as const
    const reasons = (person: Person) =>
      JSON.stringify(offered(person, { ...story, requests: [...story.requests] }, { textProblems }))
    expect(reasons('deskEditor')).toContain('Ba Vì')
    expect(reasons('reporter')).toContain('Ba Vì')
    expect(reasons('reviewer')).not.toContain('Ba Vì')
  })

  it('say every reason of a refused one, and which fields an allowed one needs', () => {
    const [withdraw] = offered('reporter', {}).filter(({ action }) => action === 'withdraw')
    expect(withdraw?.refusals.map(({ code }) => code)).toEqual(['only_chief_editor', 'wrong_live'])
    expect(withdraw?.form.map(({ name }) => name)).toEqual(['code', 'notice'])
  })

  it.each<[Person, string, Partial<Story>, string, boolean]>([
    ['reporter', 'his text lacks something', {}, 'submit', true],
    ['chiefEditor', 'he is the author', { stage: 'ready', bylinePeople: ['chiefEditor'] }, 'publish', true],
    ['deskEditor', 'another desk has the text', { desk: 'ban-khac' }, 'place', true],
    ['reporter', 'it is another role’s', { stage: 'ready' }, 'publish', false],
    ['otherReporter', 'the text is somebody else’s', {}, 'submit', false],
    ['chiefEditor', 'the text is at another stage', {}, 'publish', false],
    ['chiefEditor', 'readers have nothing', {}, 'withdraw', false],
    ['chiefEditor', 'no unit objected', { stage: 'fact_check', edition: ONE, round: 1 }, 'overrule', false],
    ['chiefEditor', 'nobody asked for an erasure', {}, 'confirm_erasure', false],
    ['reporter', 'it is allowed', { stage: 'ready' }, 'recall', false],
  ])('say whether a refused one is near: for %s, where %s', (person, _where, story, name, isNear) => {
    const textProblems = [{ code: 'title_missing', message: 'Bài chưa có tiêu đề.' }]
    const [button] = offered(person, story, { textProblems }).filter(({ action }) => action === name)
    expect(button).toMatchObject({ action: name, isNear })
  })

  it('are not refused for what the form is there to ask', () => {
    const story: Partial<Story> = { stage: 'fact_check', edition: ONE, round: 1, requests: [buildRequest()] }
    const [answer] = offered('reviewer', story, { claims: [{ block: 'c', carriedFor: [] }] }).filter(
      ({ action }) => action === 'answer_fact_check',
    )
    expect(answer).toMatchObject({ allowed: true, refusals: [] })
  })
})
