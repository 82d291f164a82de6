/** First and second start to the first page, beside the ceiling of the same run: bare Postgres and a bare server. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { startEmbedded } from '../src/platform/db/embedded.ts'

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Milliseconds from the command to the front page; `npm start` itself, so the build is in it. */
const start = async (data: string): Promise<number> => {
  const port = await freePort()
  const began = performance.now()
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, PORT: String(port), PLENARY_DATA: data, LOG_LEVEL: 'error' },
    stdio: 'ignore',
    detached: true
  })
  try {
    for (let left = 1200; left > 0; left--) {
      const page = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
      if (page?.ok && (await page.text()).includes('</html>')) return performance.now() - began
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error('no page within 30 seconds')
  } finally {
    process.kill(-child.pid!, 'SIGTERM')
    await ended(child)
  }
}

/** What nobody can do without: making or opening a database, asking it, and answering one page. */
const ceiling = async (data: string): Promise<number> => {
  const began = performance.now()
  const { connection, stop } = await startEmbedded(data)
  const client = new Client(connection)
  await client.connect()
  const server = createServer((_request, response) => client.query('select 1').then(() => response.end('</html>')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).text()
  const took = performance.now() - began
  await new Promise((resolve) => server.close(resolve))
  await client.end()
  await stop()
  return took
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-bench-'))
chmodSync(folder, 0o711) // for root, whose Postgres runs as another user
const told = (what: string, ms: number, bare: number, limit: number) =>
  console.log(
    `${what.padEnd(34)}${(ms / 1000).toFixed(2).padStart(7)} s  ${(ms / bare).toFixed(1).padStart(6)} x bare (${(bare / 1000).toFixed(2)} s), limit ${limit} s`
  )
try {
  if (process.argv.includes('--unbuilt')) rmSync('dist', { recursive: true, force: true })
  const [first, bareFirst] = [await start(path.join(folder, 'a')), await ceiling(path.join(folder, 'b'))]
  const [second, bareSecond] = [await start(path.join(folder, 'a')), await ceiling(path.join(folder, 'b'))]
  told(`first start${process.argv.includes('--unbuilt') ? ' with the build' : ''} to first page`, first, bareFirst, 15)
  told('second start to first page', second, bareSecond, 3)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
