import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { performAction } from '../../../src/actions/performAction'
import { openNewsroom, type TestNewsroom } from '../../support/openNewsroom'
import { actorOf } from '../../support/people'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(async () => {
  await newsroom.close()
})

describe('a text from draft to desk', () => {
  it('is created as a draft of the reporter', async () => {
    const { payload } = newsroom
    const found = await payload.find({
      collection: 'users',
      where: { person: { equals: 'reporter' } },
      overrideAccess: true,
    })
    const user = { ...found.docs[0], collection: 'users' }
    const row = await payload.create({
      collection: 'articles',
      data: {
        title: 'Tiêu đề',
        stage: 'settled',
        live: 'public',
        bylines: [{ person: 'reporter', name: 'Người viết' }],
      } as never,
      user: user as never,
      overrideAccess: false,
    })
    expect(row).toMatchObject({ stage: 'draft', live: 'none', rev: 1, createdBy: 'reporter' })
    const saved = await payload.update({
      collection: 'articles',
      id: row.id,
      data: {
        title: 'Tiêu đề mới',
        rev: 1,
        sapo: 'Sapo',
        body: {
          root: {
            type: 'root',
            version: 1,
            direction: null,
            format: '',
            indent: 0,
            children: [
              {
                type: 'paragraph',
                version: 1,
                direction: null,
                format: '',
                indent: 0,
                textFormat: 0,
                textStyle: '',
                children: [
                  { type: 'text', version: 1, text: 'Một đoạn.', format: 0, detail: 0, mode: 'normal', style: '' },
                ],
              },
            ],
          },
        },
      } as never,
      user: user as never,
      overrideAccess: false,
    })
    expect(saved).toMatchObject({ rev: 2, title: 'Tiêu đề mới' })
    const done = await performAction({
      payload,
      kind: 'article',
      id: String(row.id),
      action: 'submit',
      actor: actorOf('reporter'),
      input: {},
      actionId: 'press-0001',
      moves: 0,
      rev: 2,
    })
    expect(done).toMatchObject({ stage: 'desk_review', moves: 1, rev: 3 })
  })
})
