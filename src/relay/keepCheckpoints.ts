import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { localDate } from '../calendar/calendar'
import { isCheckpointDue, readCheckpoints, writeCheckpoint } from './checkpoints'
import { readHead } from './logPending'

/** Writes the day's checkpoint when it is due and mails it to the coordinator, who keeps it where this program can't reach. */
export const keepCheckpoints = async ({ payload, file }: { payload: Payload; file: string }): Promise<void> => {
  const { now, coordinatorEmail } = newsroomOf(payload)
  const time = now()
  const [head, checkpoints] = await Promise.all([readHead(payload), readCheckpoints(file)])
  const due = isCheckpointDue({ last: checkpoints.at(-1), seq: head.seq, today: localDate(time), dateOf: localDate })
  if (!due) return
  const checkpoint = { seq: head.seq, hash: head.hash, time }
  await writeCheckpoint({ file, checkpoint })
  if (coordinatorEmail === undefined) return
  const text = `Điểm kiểm của nhật ký toà soạn. Hãy giữ thư này; có thể đối chiếu bằng "npm run verify-log -- --checkpoints TỆP".\n\n${JSON.stringify(checkpoint)}\n`
  await payload.sendEmail({ to: coordinatorEmail, subject: `Điểm kiểm nhật ký số ${head.seq}`, text })
}
