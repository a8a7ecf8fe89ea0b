import type { Payload } from 'payload'
import type { ErrorCode } from '../errors'
import { happenedToStage } from './happenedMeanwhile'
import { happenedWords } from './happenedWords'
import type { StoryRow } from './storyRow'

/** What a save is told that came after the text was taken on to a stage in which the person may not edit it: who did it and when. */
export const describeFrozenSave = async ({ payload, row }: { payload: Payload; row: StoryRow }) => {
  const frozen = await happenedToStage({ payload, row })
  const who = frozen ? happenedWords(frozen) : 'bài đã chuyển bước'
  const code: ErrorCode = 'story_changed'
  return {
    code,
    message: `Chưa lưu được: ${who}, nên bạn không sửa được bài ở bước này. Lời của bạn vẫn còn trên máy này; hãy chép lại, hoặc đề nghị rút bài về sửa.`,
    details: { rev: row.rev, stage: row.stage, frozen },
  }
}
