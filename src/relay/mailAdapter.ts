import nodemailer, { type SendMailOptions } from 'nodemailer'
import type { EmailAdapter } from 'payload'

const PATIENCE_MS = 10_000
/** Less than the ten minutes after which another machine takes the letter for abandoned (reclaimMail). */
const THINKING_MS = 5 * 60_000

/**
 * A mail server that isn't reached, or doesn't greet, for so long is taken for gone: the library itself waits two minutes. After the letter it may
 * think for minutes (RFC 5321, 4.5.3.2): given up sooner, a letter that was accepted would go out again.
 */
const TIMEOUTS = {
  dnsTimeout: PATIENCE_MS,
  connectionTimeout: PATIENCE_MS,
  greetingTimeout: PATIENCE_MS,
  socketTimeout: THINKING_MS,
}

/**
 * How mail leaves: by SMTP when a server is set; else it is only recorded in the log as not sent, without its words (a demo has
 * nobody to write to).
 */
export const mailAdapter =
  ({ smtpUrl, from }: { smtpUrl: string | undefined; from: string }): EmailAdapter =>
  ({ payload }) => {
    const transport = smtpUrl === undefined ? null : nodemailer.createTransport({ url: smtpUrl, ...TIMEOUTS })
    return {
      name: 'newsroom-mail',
      defaultFromAddress: from,
      defaultFromName: 'Toà soạn',
      sendEmail: async (message) => {
        if (transport === null) {
          payload.logger.debug({ msg: 'mail not sent: SMTP_URL is not set', subject: message.subject })
          return
        }
        await transport.sendMail({ ...message, from: message.from ?? from } as SendMailOptions)
      },
    }
  }
