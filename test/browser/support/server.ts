/** The whole product as a user starts it, on a database of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Milliseconds until it answers. */
const PATIENCE = 60_000

export type Server = { url: string; folder: string; stop: () => Promise<void> }

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const tooLate = setTimeout(() => reject(new Error(`the server did not start: ${said}`)), PATIENCE)
    const listen = (chunk: Buffer) => {
      said += chunk
      const url = /^Plenary is at (\S+)$/m.exec(said)?.[1]
      if (url === undefined) return
      clearTimeout(tooLate)
      resolve(url)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })

/** `environment` is added to that of the test; the demonstration is there unless it says otherwise. */
export const startServer = async (environment: Record<string, string> = {}): Promise<Server> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-browser-'))
  // started by root, its database belongs to another user, who must be able to enter
  chmodSync(folder, 0o755)
  const { DATABASE_URL: _, PLENARY_SECRET: __, ...own } = process.env
  const child = spawn(process.execPath, ['dist/main.js', 'serve'], {
    env: {
      ...own,
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      PLENARY_DATA: path.join(folder, 'data'),
      ...environment
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return { url: await addressOf(child), folder: path.join(folder, 'data'), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
