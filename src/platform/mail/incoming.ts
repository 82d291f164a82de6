/** Reads messages that a mail server pipes into a folder, each once. */
import { lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Take } from './inbox.ts'
import { LARGEST_MESSAGE } from './read-message.ts'

const MOST_AT_ONCE = 200
const MOST_KEPT = 200
const ENDING = '.eml'

const waiting = async (folder: string) => {
  const names = await readdir(folder).catch(() => [])
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(ENDING))
      .map(async (name) => ({ name, stat: await lstat(path.join(folder, name)).catch(() => undefined) }))
  )
  return files
    .flatMap(({ name, stat }) => (stat?.isFile() ? [{ name, size: stat.size, at: stat.mtimeMs }] : []))
    .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
}

/**
 * Shows every `.eml` to `take`, the oldest first, and puts it into `read/`, where the last 200 stay. Files larger than
 * 256 kB are put there unread. Answers how many these were.
 */
export const readIncoming = async (folder: string, take: Take): Promise<number> => {
  const files = (await waiting(folder)).slice(0, MOST_AT_ONCE)
  if (files.length === 0) return 0
  const done = path.join(folder, 'read')
  await mkdir(done, { recursive: true, mode: 0o700 })
  for (const { name, size } of files) {
    const file = path.join(folder, name)
    if (size <= LARGEST_MESSAGE) await take(await readFile(file))
    await rename(file, path.join(done, name))
  }
  const kept = await waiting(done)
  await Promise.all(kept.slice(0, -MOST_KEPT).map(({ name }) => rm(path.join(done, name), { force: true })))
  return files.length
}
