/** Sends messages: over a mail server, or into files where none is set. */
import type { Clock } from '../clock.ts'
import { intoFolder } from './folder.ts'
import type { Mail } from './message.ts'
import { overServer } from './server.ts'

/** Call `send` in jobs only: it takes as long as the server does. */
export type Mailer = {
  send: (mail: Mail) => Promise<void>
  /** Where messages are written; undefined: a server sends them. */
  folder: string | undefined
  close: () => void
}

type Given = { smtpUrl: string | undefined; mailFrom: string; mailFolder: string }

/** Connects to nothing and writes nothing yet. */
export const openMailer = ({ smtpUrl, mailFrom, mailFolder }: Given, clock: Clock): Mailer => {
  if (smtpUrl === undefined) {
    const write = intoFolder(mailFolder, mailFrom)
    return { send: (mail) => write(mail, clock()), folder: mailFolder, close: () => {} }
  }
  const { send, close } = overServer(smtpUrl, mailFrom)
  return { send: (mail) => send(mail, clock()), folder: undefined, close }
}
