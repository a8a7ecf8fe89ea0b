import type { Payload } from 'payload'
import { ProductError } from '../errors'
import type { Kind } from '../workflow/kinds'
import type { Actor } from '../workflow/roles'
import { readsText } from '../workflow/textRights'
import { type Action, transitionOf } from '../workflow/transitions'
import { describeStaleSave } from './describeStaleSave'
import { happenedMeanwhile } from './happenedMeanwhile'
import { happenedWords } from './happenedWords'
import { type StoryRow, storyFromRow } from './storyRow'

interface Seen {
  payload: Payload
  kind: Kind
  row: StoryRow
  action: Action
  actor: Actor
  /** The number of actions and the revision that the person saw; the revision counts where the action rests on the text. */
  moves: number
  rev?: number
}

/**
 * Refuses an action on a story that is no longer as the person saw it. @throws ProductError story_changed (409) with who did what meanwhile, or,
 * to who may read it, with the other's text.
 */
export const refuseMoved = async ({ payload, kind, row, moves, rev, action, actor }: Seen): Promise<void> => {
  if (Number(row.moves) !== moves) {
    const meanwhile = await happenedMeanwhile({ payload, row, since: moves })
    const last = meanwhile.at(-1)
    const who = last ? ` ${happenedWords(last)}.` : ''
    throw new ProductError('story_changed', `Bài đã chuyển bước sau khi bạn mở.${who} Hãy tải lại.`, {
      details: { meanwhile, moves: row.moves },
    })
  }
  if (rev === undefined || row.rev === rev || !transitionOf(action).readsText) return
  const stale = await describeStaleSave({ payload, row })
  // Who may act need not be who may read: the other's words are told to readers only.
  const { text, ...details } = stale.details
  const isReader = readsText({ actor, story: storyFromRow({ kind, row }) })
  const message = `Chưa làm bước này: ${details.savedBy} đã lưu bài này sau khi bạn mở. Hãy tải lại, đọc bản mới rồi làm lại.`
  throw new ProductError(stale.code, message, { details: isReader ? { ...details, text } : details })
}
