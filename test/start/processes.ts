/** Runs the built program as its users do: a process of its own, an empty folder, little environment. */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, inject, vi } from 'vitest'
import { isRunning } from '../../src/platform/db/embedded-process.ts'
import { fromRoot } from '../../src/platform/root.ts'

export const isRoot = process.getuid?.() === 0
export const ready = 'Ctrl-C stops it.'

/** What `npm start` does first. Test files run side by side, and one must not read what the other is writing. */
const build = async () => {
  const client = new Client(inject('server').connection)
  await client.connect()
  await client.query('select pg_advisory_lock(1)')
  try {
    execFileSync(process.execPath, [fromRoot('node_modules/typescript/bin/tsc'), '-b', fromRoot('tsconfig.build.json')])
  } catch (error) {
    throw new Error(`tsc: ${(error as { stdout?: Buffer }).stdout}`)
  } finally {
    await client.end()
  }
}

const folders: string[] = []
const started: Started[] = []

type Started = {
  pid: number
  exited: Promise<number | string>
  output: () => string
  signal: (name: NodeJS.Signals) => boolean
  said: (text: string) => Promise<void>
  url: () => string
}

/** A folder in memory where the machine offers that; root's Postgres, which runs as another user, can reach it too. */
export const newFolder = (mode = 0o755): string => {
  const made = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'plenary-start-'))
  chmodSync(made, mode)
  folders.push(made)
  return made
}

type Given = { env?: Record<string, string>; args?: string[]; node?: string[]; main?: string; uid?: number }

/** Starts it in `folder`, on any free port. */
export const start = (
  folder: string,
  { env = {}, args = [], node = [], main = fromRoot('dist/main.js'), uid }: Given = {}
): Started => {
  const child = spawn(process.execPath, [...node, main, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: '', PORT: '0', PLENARY_SEED: 'none', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...(uid !== undefined && { uid, gid: uid })
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  let code: number | string | undefined
  const exited = new Promise<number | string>((resolve) =>
    child.once('close', (status, signal) => {
      code = status ?? signal ?? -1
      resolve(code)
    })
  )
  const one: Started = {
    pid: child.pid!,
    exited,
    output: () => output,
    signal: (name: NodeJS.Signals) => child.kill(name),
    /** Waits until it has said `text`; fails when it ends before. */
    said: async (text: string) => {
      for (let waited = 0; !output.includes(text); waited += 20) {
        if (code !== undefined || waited > 25_000) throw new Error(`ended with ${code}, having said: ${output}`)
        await sleep(20)
      }
    },
    url: () => /at (http:\S+)/.exec(output)?.[1] ?? 'no address'
  }
  started.push(one)
  return one
}

/** The first line of postmaster.pid is the id of Postgres's first process. */
export const postgresOf = (folder: string): number =>
  Number(readFileSync(path.join(folder, 'data/pg/postmaster.pid'), 'utf8').split('\n')[0])

/** Milliseconds until the process is gone. */
export const gone = async (pid: number): Promise<number> => {
  const from = performance.now()
  while (isRunning(pid)) {
    if (performance.now() - from > 10_000) throw new Error(`process ${pid} is still running`)
    await sleep(20)
  }
  return performance.now() - from
}

/** Every process whose parent is `pid`. */
export const childrenOf = (pid: number): number[] =>
  readdirSync('/proc').flatMap((entry) => {
    const file = `/proc/${entry}/stat`
    if (!/^\d+$/.test(entry) || !existsSync(file)) return []
    const stat = readFileSync(file, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid ? [Number(entry)] : []
  })

/** After each test: ends what still runs, and removes what was written. */
const cleanUp = async () => {
  for (const one of started.splice(0)) {
    one.signal('SIGKILL')
    await one.exited
  }
  for (const folder of folders.splice(0)) {
    if (existsSync(path.join(folder, 'data/pg/postmaster.pid'))) await gone(postgresOf(folder))
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
  }
}

/** For the head of a test file: builds once, and leaves neither processes nor folders behind. */
export const runsProcesses = () => {
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }) // a second or two each, many times that on a busy machine
  beforeAll(build)
  afterEach(cleanUp)
  afterAll(() => vi.resetConfig())
}
