import type { Payload } from 'payload'
import { newsroomOf } from '../actions/newsroom'
import { findRow } from '../database/findRow'
import { NOTICES, type NoticeKind } from '../workflow/noticesFor'
import type { Checkpoint } from './checkpoints'
import { CHECKPOINT_NOTICE } from './keepCheckpoints'

/** What a row of the record of notices says about its mail. */
export type MailedNotice =
  | { kind: typeof CHECKPOINT_NOTICE; data: Checkpoint }
  | { kind: NoticeKind; person: string; data: unknown }

export interface Letter {
  to: string
  subject: string
  text: string
}

/** Writes the mail of a notice; null when there is no address to send it to. */
export const letterOf = async ({ payload, row }: { payload: Payload; row: MailedNotice }): Promise<Letter | null> => {
  const { publicUrl, coordinatorEmail } = newsroomOf(payload)
  if (row.kind === CHECKPOINT_NOTICE) return coordinatorEmail ? checkpointLetter(coordinatorEmail, row.data) : null
  // The address is needed to send; it is never written to the log.
  const where = { id: { equals: row.person } }
  const person = await findRow<{ email?: string | null }>({ payload, collection: 'people', where, columns: ['email'] })
  if (!person?.email) return null
  return { to: person.email, subject: NOTICES[row.kind], text: `${NOTICES[row.kind]}\n\n${publicUrl}/admin\n` }
}

const checkpointLetter = (to: string, { seq, hash, time }: Checkpoint): Letter => ({
  to,
  subject: `Điểm kiểm nhật ký số ${seq}`,
  text: `Điểm kiểm của nhật ký toà soạn. Hãy giữ thư này ở nơi toà soạn không sửa được. Để đối chiếu, chép dòng dưới đây của các thư vào một tệp rồi chạy "npm run verify-log -- --checkpoints TỆP".

${JSON.stringify({ seq, hash, time })}
`,
})
