/** Which Postgres process serves a data folder, and whether the process that started it still lives. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** `isReady`: takes connections. `isOwned`: the process that started it lives and will stop it. */
export type Running = { pid: number; socketDir: string; port: number; isReady: boolean; isOwned: boolean }

/** The setting by which a server carries the id of the process that started it on its command line. */
export const ownerSetting = 'plenary.owner'

type Process = { parent: number; command: string }

/** Looks a process up in /proc, else (macOS) asks ps. A zombie has no command and counts as gone. */
const lookUp = (pid: number): Process | undefined => {
  if (fs.existsSync('/proc/self/stat')) {
    try {
      const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      return command === '' ? undefined : { parent, command }
    } catch {
      return undefined
    }
  }
  const found = /^\s*(\d+)\s+(.*)/.exec(
    spawnSync('ps', ['-ww', '-o', 'ppid=,command=', '-p', `${pid}`], { encoding: 'utf8' }).stdout ?? ''
  )
  return found ? { parent: Number(found[1]), command: found[2]! } : undefined
}

export const isRunning = (pid: number): boolean => lookUp(pid) !== undefined

/**
 * The server that holds the folder, running, starting or ending. A `postmaster.pid` whose number now belongs to a
 * program other than Postgres (usual after a container's restart) is removed: Postgres would refuse to start.
 */
export const findRunning = (pgdata: string): Running | undefined => {
  const file = path.join(pgdata, 'postmaster.pid')
  let lines: string[]
  try {
    lines = fs.readFileSync(file, 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  const found = lookUp(pid)
  if (!found) return undefined
  if (!/^\S*postgres\s/.test(found.command)) {
    fs.rmSync(file, { force: true })
    return undefined
  }
  const owner = new RegExp(`${ownerSetting}=(\\d+)`).exec(found.command)?.[1]
  return {
    pid,
    port: Number(lines[3]),
    socketDir: lines[4] ?? '',
    isReady: lines[7]?.trim() === 'ready',
    isOwned: found.parent === Number(owner)
  }
}
