import type { Payload } from 'payload'
import type { ErrorCode } from '../errors'
import { nameOf } from './nameOf'
import type { StoryRow } from './storyRow'
import { TEXT_COLUMNS } from './storyRow'

/** What a refused save is told: who saved meanwhile, when, and that text, so that both can be put side by side. */
export const describeStaleSave = async ({ payload, row }: { payload: Payload; row: StoryRow }) => {
  const name = await nameOf({ payload, person: String(row.savedBy ?? row.createdBy ?? '') })
  const text = Object.fromEntries(
    TEXT_COLUMNS.filter((column) => row[column] !== undefined).map((column) => [column, row[column]]),
  )
  const code: ErrorCode = 'story_changed'
  return {
    code,
    message: `Chưa lưu được: ${name} đã lưu bài này sau khi bạn mở. Lời của bạn vẫn còn trên màn hình; hãy so hai bản rồi lưu lại.`,
    details: { rev: row.rev, savedBy: name, savedAt: row.savedAt ?? null, text },
  }
}
