import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SendEmailOptions } from 'payload'
import type { TestNewsroom } from './openNewsroom'

/** Mail goes into a file of the newsroom's folder that every machine of the test appends to, a line a mail. */
export const recordMails = ({ payload, settings }: Pick<TestNewsroom, 'payload' | 'settings'>): void => {
  payload.sendEmail = async ({ to, subject }: SendEmailOptions) =>
    appendFileSync(join(settings.dataDir, 'mails.ndjson'), `${JSON.stringify({ to, subject })}\n`)
}
