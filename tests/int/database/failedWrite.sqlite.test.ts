import { describe, expect, it } from '@jest/globals'
import { sqliteClient } from '../../../src/database/sqliteClient'
import { describeError } from '../../../src/describeError'
import { writeArticle } from '../../support/newsroomActs'
import { openNewsroom } from '../../support/openNewsroom'

describe('a write that the database refuses', () => {
  it('reaches the log without a word of the text', async () => {
    const { payload, close } = await openNewsroom()
    const full =
      "CREATE TRIGGER full BEFORE INSERT ON articles BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"
    await sqliteClient(payload).execute(full)
    const failure = await writeArticle({ payload, text: { title: 'Tên chưa công bố' } }).catch(
      (error: unknown) => error,
    )
    expect(String(failure)).toContain('Tên chưa công bố')
    const described = JSON.stringify(describeError(failure))
    expect(described).toContain('database or disk is full')
    expect(described).not.toMatch(/Tên chưa|chấp hành viên/)
    await close()
  })
})
