/** Runs one Postgres on a folder, and sees to it that it never outlives us. */
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import type { Socket } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from '../cannot-start.ts'
import { canReach, type Folder, serverEnvironment } from './embedded-folder.ts'
import { findRunning, ownerSetting } from './embedded-process.ts'

type Server = { socketDir: string; ended: Promise<void>; stop: () => Promise<void> }

const port = 5432
/** A socket's path has 107 bytes at most (sun_path), and data folders lie deep: so it gets a short folder of its own. */
const longestFolder = 107 - '/plenary-XXXXXX/.s.PGSQL.5432'.length

const makeSocketDir = ({ account }: Folder): string => {
  for (const place of [os.tmpdir(), '/tmp', '/var/tmp', '/dev/shm']) {
    if (place.length > longestFolder || !fs.existsSync(place) || !canReach(account, place)) continue
    try {
      const made = fs.mkdtempSync(path.join(place, 'plenary-'))
      if (account.uid !== undefined && account.gid !== undefined) fs.chownSync(made, account.uid, account.gid)
      return made
    } catch {}
  }
  throw new CannotStart('No temporary folder can be written to, and the database needs one for its socket: set TMPDIR.')
}

/** `read` returns when this process is gone, however it went (kill -9 too); then Postgres is told to stop. */
const watch = (postgres: ChildProcess, { account }: Folder, socketDir: string) => {
  const script = 'read x; kill -INT "$1"; while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; rmdir "$2" 2>/dev/null'
  const watchdog = spawn('/bin/sh', ['-c', script, 'sh', `${postgres.pid}`, socketDir], {
    ...account,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore']
  })
  watchdog.on('error', () => {})
  watchdog.stdin.on('error', () => {})
  postgres.once('exit', () => watchdog.kill('SIGKILL'))
  watchdog.unref()
  ;(watchdog.stdin as Socket).unref()
}

/** Starts Postgres and waits until it answers. Undefined when another one holds the folder or is just leaving it. */
export const launch = async (
  folder: Folder,
  program: string,
  settings: Record<string, string>,
  log: (line: string) => void
): Promise<Server | undefined> => {
  const socketDir = makeSocketDir(folder)
  const all = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    logging_collector: 'off',
    log_min_messages: 'fatal', // its errors quote data, and we log our own
    jit: 'off', // its LLVM does not come with the package
    shared_buffers: '64MB',
    max_connections: '60',
    ...settings,
    [ownerSetting]: `${process.pid}`
  }
  const args = ['-D', folder.pgdata, '-p', `${port}`, ...Object.entries(all).flatMap(([k, v]) => ['-c', `${k}=${v}`])]
  // Detached, so that Ctrl-C reaches us alone and we stop it last.
  const postgres = spawn(program, args, {
    ...folder.account,
    env: serverEnvironment,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  if (postgres.pid) watch(postgres, folder, socketDir)
  let said = ''
  let hasExited = false
  postgres.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-8000)
    log(`${chunk}`.trimEnd())
  })
  const exited = new Promise<void>((resolve) => {
    postgres.once('close', resolve)
    postgres.once('error', (error) => {
      said += error.message
      resolve()
    })
  }).then(() => {
    hasExited = true
    fs.rmSync(socketDir, { recursive: true, force: true })
  })
  while (!hasExited) {
    const now = findRunning(folder.pgdata)
    if (now?.pid === postgres.pid && now?.isReady) break
    await sleep(10)
  }
  if (hasExited) {
    if (/postmaster\.pid" already exists|pre-existing shared memory/.test(said)) return undefined
    throw new CannotStart(`The database in ${folder.pgdata} did not start: ${said.trim()}`)
  }
  postgres.unref()
  ;(postgres.stderr as Socket).unref()

  let isStopping = false
  return {
    socketDir,
    ended: new Promise((resolve) => void exited.then(() => isStopping || resolve())),
    stop: async () => {
      isStopping = true
      postgres.ref()
      postgres.kill('SIGINT') // fast shutdown: running statements are rolled back
      const impatience = setTimeout(() => postgres.kill('SIGQUIT'), 3000) // as after a crash: its log repairs it
      await exited
      clearTimeout(impatience)
    }
  }
}
