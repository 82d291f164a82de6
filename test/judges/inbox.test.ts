/** The mailbox of answers, read from a real IMAP server: Dovecot, on a port of this machine alone. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readInbox } from '../../src/platform/mail/inbox.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-imap-'))
const mail = path.join(folder, 'mail')
const isRoot = process.getuid?.() === 0
const { username } = os.userInfo()
let server: ChildProcess
let address: string

const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => found(port))
    })
  })

const isReached = (port: number) =>
  new Promise<boolean>((answer) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => answer(false))
    socket.once('data', () => {
      answer(true)
      socket.destroy()
    })
  })

/** For root it takes the users of Debian's package; for others everything runs as they. */
const settings = (port: number) => `
base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${mail}
${isRoot ? '' : `default_internal_user = ${username}\ndefault_login_user = ${username}`}
service imap-login {
  ${isRoot ? '' : 'chroot ='}
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
${isRoot ? '' : 'service anvil {\n  chroot =\n}'}
service stats {
  ${isRoot ? '' : 'chroot ='}
}
passdb {
  driver = static
  args = password=a@b/c
}
userdb {
  driver = static
  args = uid=${isRoot ? 'nobody' : username} gid=${isRoot ? 'nogroup' : os.userInfo().gid} home=${mail}
}
`

const arrives = (name: string, text: string) => {
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(path.join(mail, part), { recursive: true, mode: 0o777 })
  writeFileSync(path.join(mail, 'new', `${name}.host`), text.replaceAll('\n', '\r\n'), { mode: 0o666 })
}

beforeAll(async () => {
  const port = await freePort()
  chmodSync(folder, 0o755)
  mkdirSync(mail, { mode: 0o777 })
  writeFileSync(path.join(folder, 'conf'), settings(port))
  arrives('1.a', 'From: a@example.org\nSubject: One\n\nfirst\n')
  arrives('2.b', 'From: b@example.org\nSubject: Two\n\nsecond, for us\n')
  arrives('3.c', `From: c@example.org\n\n${'x'.repeat(300_000)}\n`)
  for (const name of [mail, ...['cur', 'new', 'tmp'].map((part) => path.join(mail, part))]) chmodSync(name, 0o777)
  server = spawn('dovecot', ['-F', '-c', path.join(folder, 'conf')], { stdio: 'inherit' })
  address = `imap://secretary%40example.org:a%40b%2Fc@127.0.0.1:${port}`
  for (let tries = 0; tries < 100 && !(await isReached(port)); tries++) await sleep(50)
}, 20_000)
afterAll(async () => {
  const ended = new Promise((done) => server.once('exit', done))
  server.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
})

const shown = async (isOurs: (text: string) => boolean = () => false) => {
  const texts: string[] = []
  const count = await readInbox(address, async (raw) => {
    texts.push(raw.toString())
    return isOurs(raw.toString())
  })
  return { count, texts }
}

test('every message is shown once, the oldest first; what is ours goes to a folder, and nothing is deleted or marked as seen', async () => {
  const failing = readInbox(address, async () => {
    throw new Error('the database has gone')
  })
  await expect(failing).rejects.toThrow('the database has gone')

  const { count, texts } = await shown((text) => text.includes('for us'))
  expect(count).toBe(3)
  expect(texts).toEqual([
    'From: a@example.org\r\nSubject: One\r\n\r\nfirst\r\n',
    'From: b@example.org\r\nSubject: Two\r\n\r\nsecond, for us\r\n'
  ])
  expect(await shown()).toEqual({ count: 0, texts: [] })
  const moved = path.join(mail, '.Plenary read')
  expect([...readdirSync(path.join(moved, 'cur')), ...readdirSync(path.join(moved, 'new'))]).toHaveLength(1)
  const left = [...readdirSync(path.join(mail, 'cur')), ...readdirSync(path.join(mail, 'new'))]
  expect(left).toHaveLength(2)
  expect(left.filter((name) => /:2,[A-Z]*S/.test(name))).toEqual([])

  arrives('4.d', 'From: d@example.org\n\nlater\n')
  expect(await shown()).toMatchObject({ count: 1 })
})

test('what the server says of a sign-in that it refuses is not repeated', async () => {
  const refused = readInbox(address.replace('a%40b', 'wrong'), async () => false)
  await expect(refused).rejects.toThrow(/^the mailbox could not be read: the sign-in was refused$/)
})

test('no password goes unencrypted to what is not known to be this machine', async () => {
  const mapped = address.replace('127.0.0.1', '[::ffff:127.0.0.1]')
  const refused = readInbox(mapped, async () => false)
  await expect(refused).rejects.toThrow(/^the mailbox could not be read: (?!the sign-in)/)
})
