/** Messages as .eml files, for who has set no mail server: any mail program opens them. */
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { type Mail, messageOf } from './message.ts'

/** They hold names and links that sign people in: they are the operator's alone, and not kept for ever. */
const MOST_KEPT = 200
const ENDING = '.eml'

const dropOldest = async (folder: string) => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort()
  await Promise.all(names.slice(0, -MOST_KEPT).map((name) => rm(path.join(folder, name), { force: true })))
}

/** Writes one file for each message; the names sort by time. */
export const intoFolder = (folder: string, from: string) => {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async (mail: Mail, now: Date): Promise<void> => {
    const { message } = await composer.sendMail(messageOf(mail, from, now))
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    const name = `${now.toISOString().replace(/[:.]/g, '-')}-${mail.id}`
    const unfinished = path.join(folder, `${name}.part`)
    await writeFile(unfinished, message as Buffer, { mode: 0o600 })
    await rename(unfinished, path.join(folder, `${name}${ENDING}`))
    await dropOldest(folder)
  }
}
