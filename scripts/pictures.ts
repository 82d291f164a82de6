/** Takes the pictures of the README from a server that it starts with the demonstration: npm run pictures. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openClient } from './tour/client.ts'

const PICTURES = 'docs/pictures'
const LARGEST = 300_000
/** Milliseconds until the demonstration is there. */
const PATIENCE = 120_000

/** Programs that are not in package.json, and the Debian package of each. */
const PROGRAMS = [
  { program: 'pdftoppm', asks: '-v', from: 'poppler-utils' },
  { program: 'chromium', asks: '--version', from: 'chromium' }
]

const requirePrograms = () => {
  const missing = PROGRAMS.filter(({ program, asks }) => {
    try {
      execFileSync(program, [asks], { stdio: 'ignore' })
      return false
    } catch {
      return true
    }
  })
  if (missing.length === 0) return
  const told = missing.map(({ program, from }) => `${program} (Debian: apt-get install ${from})`)
  throw new Error(`these programs are missing: ${told.join(', ')}`)
}

/** The address of a server on `data`, once it says that it is there. */
const started = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const tooLate = setTimeout(() => reject(new Error(`the server did not start: ${said}`)), PATIENCE)
    const listen = (chunk: Buffer) => {
      said += chunk
      const address = /^Plenary is at (\S+)$/m.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(tooLate)
      resolve(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', () => reject(new Error(`the server ended: ${said}`)))
  })

const check = (file: string) => {
  const { size } = statSync(file)
  console.log(`${file.padEnd(32)}${`${Math.round(size / 1000)} kB`.padStart(8)}`)
  if (size > LARGEST) throw new Error(`${file} is larger than ${LARGEST / 1000} kB`)
}

const takePictures = async (address: string, folder: string) => {
  const stranger = openClient(address, undefined, folder)
  const credentials = { email: 'organiser@plenary.example', password: 'plenary-demo', cookies: false }
  const { accessToken } = await stranger.json('/api/v1/auth/sign-in', { json: credentials })
  const organiser = openClient(address, accessToken, folder)
  const documents = [
    { from: 'badges.pdf', page: 1, picture: 'badges' },
    { from: 'name-plates.pdf?by=person', page: 2, picture: 'name-plate' },
    { from: 'agenda.pdf?form=grid', page: 1, picture: 'timetable' },
    { from: 'statistics.pdf', page: 2, picture: 'statistics' },
    { from: 'letters/specimen.pdf?kind=note-verbale&country=PAK', page: 1, picture: 'note-verbale' },
    { from: 'outcome-report.pdf?face=internal', page: 1, picture: 'report-1' },
    { from: 'outcome-report.pdf?face=internal', page: 2, picture: 'report-2' }
  ]
  for (const { from, page, picture } of documents) {
    const pdf = path.join(folder, 'document.pdf')
    writeFileSync(pdf, (await organiser.ask(`/api/v1/workshops/bangkok-2017/${from}`)).body)
    const target = path.join(PICTURES, picture)
    execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', '-f', `${page}`, '-l', `${page}`, pdf, target])
    check(`${target}.png`)
  }
  const shot = path.join(PICTURES, 'agenda-page.png')
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--window-size=1200,900']
  const own = [`--user-data-dir=${path.join(folder, 'chromium')}`, `--screenshot=${path.resolve(shot)}`]
  execFileSync('chromium', [...options, ...own, `${address}/w/bangkok-2017/agenda`], { stdio: 'ignore' })
  check(shot)
}

const run = async () => {
  requirePrograms()
  mkdirSync(PICTURES, { recursive: true })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-pictures-'))
  chmodSync(folder, 0o711) // for root, whose Postgres runs as another user
  const { DATABASE_URL: _, DATABASE_URL_FILE: __, ...environment } = process.env
  const given = { PLENARY_DATA: path.join(folder, 'data'), PLENARY_SEED: 'demonstration', PLENARY_URL: '' }
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'serve'], {
    env: { ...environment, ...given, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  try {
    await takePictures(await started(server), folder)
  } finally {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

run().catch((error: unknown) => {
  console.error(`No pictures: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
})
