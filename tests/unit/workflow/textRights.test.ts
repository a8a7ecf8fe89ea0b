import { describe, expect, it } from '@jest/globals'
import { refuseWho } from '../../../src/workflow/permissions'
import { OPEN_STAGES } from '../../../src/workflow/stages'
import type { Story } from '../../../src/workflow/story'
import { AUTHOR_STAGES, editingStages } from '../../../src/workflow/textRights'
import { buildStory } from '../../support/buildStory'
import { actorOf, PERSON_NAMES, type Person } from '../../support/people'

const stagesOf = (person: Person, story: Partial<Story> = {}) =>
  editingStages({ actor: actorOf(person), story: buildStory(story) })

describe('who edits a text, and in which stages', () => {
  it.each<[string, Person, Partial<Story>, readonly string[]]>([
    ['a chief editor, whatever the desk', 'chiefEditor', { desk: 'ban-phap-luat' }, OPEN_STAGES],
    ['a desk editor of its desk', 'legalDesk', { desk: 'ban-phap-luat' }, OPEN_STAGES],
    ['a desk editor of another desk', 'deskEditor', { desk: 'ban-phap-luat' }, []],
    ['any desk editor while it has no desk', 'deskEditor', { desk: null }, OPEN_STAGES],
    [
      'a desk editor whose own text is at another desk',
      'deskEditor',
      { desk: 'ban-phap-luat', createdBy: 'deskEditor' },
      AUTHOR_STAGES,
    ],
    ['its author', 'reporter', {}, AUTHOR_STAGES],
    ['somebody named in the bylines', 'contributor', { bylinePeople: ['contributor'] }, AUTHOR_STAGES],
    ['another reporter', 'otherReporter', {}, []],
    ['a reviewer named in the bylines', 'reviewer', { bylinePeople: ['reviewer'] }, []],
    ['an administrator named in the bylines', 'administrator', { bylinePeople: ['administrator'] }, []],
    ['an inspector', 'inspector', {}, []],
  ])('%s', (_who, person, story, stages) => {
    expect(stagesOf(person, story)).toEqual(stages)
  })

  it('agrees with the rule of actions about the desk, for everybody and every desk', () => {
    for (const person of PERSON_NAMES)
      for (const desk of [null, 'bao-plvn', 'ban-phap-luat']) {
        const story = buildStory({ desk, createdBy: 'nobody', bylinePeople: [] })
        const refused = refuseWho({
          who: ['desk_editor', 'chief_editor'],
          story,
          actor: actorOf(person),
          signOffUnits: [],
          input: {},
        })
        expect({ person, desk, edits: stagesOf(person, story).length > 0 }).toEqual({
          person,
          desk,
          edits: refused.length === 0,
        })
      }
  })
})
