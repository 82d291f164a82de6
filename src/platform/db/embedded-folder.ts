/** The folder that the embedded database lives in: who owns it, whether it fits, and making it the first time. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import type { Account, Binaries } from './embedded-binaries.ts'
import { isRunning } from './embedded-process.ts'

export type Folder = { dataDir: string; pgdata: string; account: Account }

/** Little of our environment reaches Postgres: neither our secrets nor a `PG...` that would change what it does. */
export const serverEnvironment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** Postgres refuses to run as root: there it runs as the owner of the data, else as postgres, else as nobody. */
const chooseAccount = (pgdata: string): Account => {
  if (process.getuid?.() !== 0) return {}
  const owner = fs.statSync(pgdata, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const accounts = fs.existsSync('/etc/passwd') ? fs.readFileSync('/etc/passwd', 'utf8').split('\n') : []
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  return { uid: 65534, gid: 65534 }
}

const giveTo = (account: Account, file: string) => {
  if (account.uid === undefined || account.gid === undefined) return
  fs.lchownSync(file, account.uid, account.gid)
  if (!fs.lstatSync(file).isDirectory()) return
  for (const entry of fs.readdirSync(file)) giveTo(account, path.join(file, entry))
}

export const canReach = (account: Account, folder: string): boolean =>
  account.uid === undefined ||
  spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0

const makeFolder = (folder: string) => {
  try {
    const made = fs.mkdirSync(folder, { recursive: true })
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK)
    return made
  } catch (error) {
    throw new CannotStart(
      `The data folder cannot be used: ${(error as Error).message}. Set PLENARY_DATA to another one.`
    )
  }
}

/** Makes the data folder where it is missing, and finds the account that can work in it. */
export const openFolder = (wanted: string): Folder => {
  const made = makeFolder(path.resolve(wanted))
  const dataDir = fs.realpathSync(wanted)
  const pgdata = path.join(dataDir, 'pg')
  const account = chooseAccount(pgdata)
  if (made && account.uid !== undefined) fs.chmodSync(dataDir, 0o755) // a strict umask would shut the account out
  if (!canReach(account, dataDir)) {
    throw new CannotStart(
      `Plenary runs as root, and its PostgreSQL must not: it runs as uid ${account.uid}, which cannot reach the data folder ${dataDir}. ` +
        'Set PLENARY_DATA to a folder that lies outside a private home, or run Plenary as an ordinary user.'
    )
  }
  const found = fs.statSync(pgdata, { throwIfNoEntry: false })
  if (found?.uid === 0 && account.uid !== undefined) giveTo(account, pgdata) // restored from a copy by root
  if (found && account.uid === undefined && found.uid !== process.getuid?.()) {
    throw new CannotStart(
      `The database in ${pgdata} belongs to uid ${found.uid}: run Plenary as that user, or as root.`
    )
  }
  if (found && found.mode & 0o077) fs.chmodSync(pgdata, 0o700) // a copy may have lost that nobody else can read it
  return { dataDir, pgdata, account }
}

const run = (folder: Folder, program: string, args: string[], input = '') => {
  const done = spawnSync(program, args, {
    ...folder.account,
    env: serverEnvironment,
    cwd: '/',
    input,
    encoding: 'utf8'
  })
  if (done.status !== 0) {
    throw new CannotStart(
      `The database could not be made in ${folder.dataDir}: ${done.error?.message ?? ''}${done.stderr}${done.stdout}`.trim()
    )
  }
}

/** Removes what a start that was killed while it made the database left behind. */
const removeLeftovers = ({ dataDir }: Folder) => {
  for (const entry of fs.readdirSync(dataDir)) {
    const pid = /^pg\.new-(\d+)-/.exec(entry)?.[1]
    if (pid && !isRunning(Number(pid))) fs.rmSync(path.join(dataDir, entry), { recursive: true, force: true })
  }
}

/** Makes the database where there is none. All or nothing: it is made beside its place and then moved there. */
export const initialise = (folder: Folder, { initdb, postgres, major }: Binaries, isDurable: boolean) => {
  const version = path.join(folder.pgdata, 'PG_VERSION')
  if (fs.existsSync(version)) {
    const found = fs.readFileSync(version, 'utf8').trim()
    if (found === major) return
    throw new CannotStart(
      `The database in ${folder.pgdata} was made by PostgreSQL ${found}, and this Plenary brings PostgreSQL ${major}, which cannot read it. ` +
        `Set PLENARY_DATA to another folder to begin anew, or set DATABASE_URL to a PostgreSQL ${found} server that runs on a copy of this folder; ` +
        `pg_dump and pg_restore carry the data from version ${found} to ${major}.`
    )
  }
  removeLeftovers(folder)
  const place = path.join(folder.dataDir, `pg.new-${process.pid}-${randomBytes(4).toString('hex')}`)
  fs.mkdirSync(place, { mode: 0o700 })
  giveTo(folder.account, place)
  try {
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '-E', 'UTF8']
    const sync = isDurable ? [] : ['--no-sync']
    run(folder, initdb, ['-D', place, '-U', 'plenary', '-A', 'trust', '--no-instructions', ...locale, ...sync])
    run(folder, postgres, ['--single', '-D', place, '-j', 'postgres'], 'create database plenary;\n\n')
    fs.renameSync(place, folder.pgdata)
  } catch (error) {
    fs.rmSync(place, { recursive: true, force: true })
    if (!fs.existsSync(version)) throw error // else another process was quicker
  }
}
