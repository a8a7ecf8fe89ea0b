import { describe, expect, it } from '@jest/globals'
import { buildStory, hashOf } from '../../support/buildStory'
import { checkCase, LIVE } from '../../support/checkCase'
import { actorOf } from '../../support/people'
import { taken } from '../../support/takeMove'

const BLOCK = hashOf('block')
const facts = {
  erasable: [
    { kind: 'block' as const, id: BLOCK },
    { kind: 'text' as const, id: 'typed' },
  ],
}
const reason = 'Theo yêu cầu của người được nêu tên.'

describe('an order to erase', () => {
  it.each([
    ['a block, said to be one', { target: 'block', id: BLOCK }, 'block'],
    ['a block, by its hash alone', { id: BLOCK }, 'block'],
    ['typed words, said to be some', { target: 'text', id: 'typed' }, 'text'],
    ['typed words, by their id alone', { id: 'typed' }, 'text'],
  ] as const)('names %s', (_what, named, kind) => {
    const input = { ...named, reason }
    const { story, event } = taken({
      action: 'request_erasure',
      by: 'chiefEditor',
      story: buildStory(LIVE),
      facts,
      input,
    })
    expect(story.erasure?.target).toEqual({ kind, id: named.id })
    expect(event.data.target).toEqual({ kind, id: named.id })
  })

  it.each([
    ['typed words as a block', { target: 'block', id: 'typed' }],
    ['a block as typed words', { target: 'text', id: BLOCK }],
    ['nothing of this story', { id: hashOf('other') }],
  ] as const)('that names %s is refused: it would be confirmed, and erase nothing', (_what, named) => {
    const input = { ...named, reason }
    const { unmet } = checkCase({ action: 'request_erasure', by: actorOf('chiefEditor'), story: LIVE, facts, input })
    expect(unmet.map(({ code, place }) => [code, place])).toEqual([['erasure_target_unknown', 'id']])
  })
})
