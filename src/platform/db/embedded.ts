/** A real PostgreSQL with nothing installed: starts the server that npm brought, on a folder, for as long as we live. */
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PoolConfig } from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { findBinaries } from './embedded-binaries.ts'
import { initialise, openFolder } from './embedded-folder.ts'
import { findRunning, type Running } from './embedded-process.ts'
import { launch } from './embedded-server.ts'

/**
 * `attached`: another process runs the server and will end it. `ended` is kept when the server goes without our `stop`;
 * `stop` of an attached one does nothing.
 */
type Embedded = { connection: PoolConfig; attached: boolean; ended: Promise<void>; stop: () => Promise<void> }

const connectionTo = (socketDir: string, port: number): PoolConfig => ({
  host: socketDir,
  port,
  user: 'plenary',
  database: 'plenary',
  ssl: false // else PGSSLMODE of the environment would decide
})

const answers = ({ socketDir, port }: Running): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(`${socketDir}/.s.PGSQL.${port}`)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

const attach = (pgdata: string, running: Running): Embedded => ({
  connection: connectionTo(running.socketDir, running.port),
  attached: true,
  ended: new Promise((resolve) => {
    const look = setInterval(() => {
      const now = findRunning(pgdata)
      if (now?.pid === running.pid && now.isOwned) return
      clearInterval(look)
      resolve()
    }, 500).unref()
  }),
  stop: async () => {}
})

const tellToStop = (pid: number) => {
  try {
    process.kill(pid, 'SIGINT')
  } catch {}
}

/**
 * Starts the database in `dataDir`/pg, making it the first time, or attaches to the one that another process runs there.
 * `settings` are Postgres's own; with `fsync: 'off'` the folder is made without waiting for the disk, too.
 * Throws CannotStart with what to do: no programs for this machine, another major version, a folder out of reach.
 */
export const startEmbedded = async (
  dataDir: string,
  { settings = {}, log = () => {} }: { settings?: Record<string, string>; log?: (line: string) => void } = {}
): Promise<Embedded> => {
  const folder = openFolder(dataDir)
  for (let waited = 0; ; waited += 50) {
    const running = findRunning(folder.pgdata)
    if (running?.isReady && running.isOwned && (await answers(running))) return attach(folder.pgdata, running)
    if (!running) {
      const binaries = findBinaries(folder.account, log)
      initialise(folder, binaries, settings.fsync !== 'off')
      const server = await launch(folder, binaries.postgres, settings, log)
      if (server) {
        return {
          connection: connectionTo(server.socketDir, 5432),
          attached: false,
          ended: server.ended,
          stop: server.stop
        }
      }
    }
    // An orphan's watchdog is about to stop it; one that lost its watchdog too is stopped here.
    if (running && !running.isOwned && waited === 2000) tellToStop(running.pid)
    if (waited >= 30_000) {
      const holder = running ? `process ${running.pid}` : 'a process that is ending'
      throw new CannotStart(`The database in ${folder.pgdata} is held by ${holder}, which does not answer.`)
    }
    await sleep(50)
  }
}
