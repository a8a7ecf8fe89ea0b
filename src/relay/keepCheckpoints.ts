import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { localDate } from '../calendar/calendar'
import { createOnce } from '../database/createOnce'
import { type Checkpoint, isCheckpointDue, readCheckpoints, writeCheckpoint } from './checkpoints'
import { readHead } from './logPending'
import type { MailState } from './mailTries'

/** The kind of the notice whose mail carries a checkpoint to the coordinator. */
export const CHECKPOINT_NOTICE = 'checkpoint'

/**
 * Keeps the day's checkpoint when it is due: in this machine's file, and in a mail to the coordinator, who keeps it where this program can't
 * reach. The mail is a row of the record of notices, one a day however many machines there are, so that refused mail is tried again like
 * any other. The row comes first: after a crash in between, the file is still due.
 */
export const keepCheckpoints = async ({ payload, file }: { payload: Payload; file: string }): Promise<void> => {
  const { now, coordinatorEmail } = newsroomOf(payload)
  const time = now()
  const [head, checkpoints] = await Promise.all([readHead(payload), readCheckpoints(file)])
  const due = isCheckpointDue({ last: checkpoints.at(-1), seq: head.seq, today: localDate(time), dateOf: localDate })
  if (!due) return
  const checkpoint = { seq: head.seq, hash: head.hash, time }
  if (coordinatorEmail !== undefined) await recordMail({ payload, checkpoint })
  await writeCheckpoint({ file, checkpoint })
}

const recordMail = async ({ payload, checkpoint }: { payload: Payload; checkpoint: Checkpoint }): Promise<void> => {
  const id = `${CHECKPOINT_NOTICE}:${localDate(checkpoint.time)}`
  const data = { id, key: id, kind: CHECKPOINT_NOTICE, data: checkpoint, recordedAt: checkpoint.time }
  await createOnce({
    payload,
    collection: 'notices',
    data: { ...data, mail: 'due' satisfies MailState, tries: 0, rev: 1 },
  })
}
