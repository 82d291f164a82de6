/** Messages over SMTP (RFC 5321), to a server of this test's own. */
import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMailer } from '../../../src/platform/mail/mailer.ts'
import { Problem } from '../../../src/platform/problem.ts'
import { readMail } from '../../support/mails.ts'

const NOW = new Date('2026-11-09T09:00:00.000Z')
const ID = '0198a000-0000-7000-8000-00000000abcd'
const mail = { id: ID, to: 'amina@example.com', subject: 'Hello', text: '.\nHello', html: '<p>Hello</p>', lang: 'en' }

/** Answers by verb; what comes between DATA and the dot is kept. */
let answers: Record<string, string>
let received: { envelope: string[]; message: string }[]
let server: Server
let port: number

beforeEach(async () => {
  answers = {}
  received = []
  server = createServer((socket) => {
    let pending = ''
    let envelope: string[] = []
    let isData = false
    socket.on('error', () => {})
    socket.write('220 test ready\r\n')
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1')
      for (let end = pending.indexOf('\r\n'); !isData && end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end)
        pending = pending.slice(end + 2)
        const verb = line.split(/[ :]/, 1)[0]!.toUpperCase()
        if (verb === 'MAIL' || verb === 'RCPT') envelope.push(line)
        isData = verb === 'DATA' && answers.DATA === undefined
        socket.write(`${answers[verb] ?? (verb === 'DATA' ? '354 go on' : '250 fine')}\r\n`)
      }
      const dot = pending.indexOf('\r\n.\r\n')
      if (!isData || dot < 0) return
      received.push({ envelope, message: pending.slice(0, dot).replace(/^\.\./gm, '.') })
      pending = pending.slice(dot + 5)
      envelope = []
      isData = false
      socket.write('250 taken\r\n')
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  port = (server.address() as { port: number }).port
})
afterEach(() => new Promise((done) => server.close(done)))

const send = async (smtpUrl = `smtp://127.0.0.1:${port}`) => {
  const mailer = openMailer(
    { smtpUrl, mailFrom: 'Workshops <workshops@example.org>', mailFolder: '/nowhere' },
    () => NOW
  )
  try {
    await mailer.send(mail)
  } finally {
    mailer.close()
  }
}
const failure = async (smtpUrl?: string): Promise<Error> =>
  send(smtpUrl).then(
    () => {
      throw new Error('it was sent')
    },
    (error) => error
  )

test('a message arrives whole, in an envelope of its own', async () => {
  await send()
  expect(received.map(({ envelope }) => envelope)).toEqual([
    ['MAIL FROM:<workshops@example.org>', 'RCPT TO:<amina@example.com>']
  ])
  const { headers, text } = readMail(received[0]!.message)
  expect([headers['message-id'], text.trim()]).toEqual([`<${ID}@example.org>`, '.\nHello'])
})

test.each([
  ['an address that is not there', 'RCPT', '550 5.1.1 <amina@example.com>: no such user'],
  ['what the server does not want', 'DATA', '554 5.7.1 message for amina@example.com refused']
])('%s is final, and told without the address', async (_what, verb, answer) => {
  answers[verb] = answer
  const error = await failure()
  expect(error).toBeInstanceOf(Problem)
  expect((error as Problem).kind.slug).toBe('mail-refused')
  expect(JSON.stringify([error.message, error.stack, error.cause])).not.toContain('amina')
})

test('what passes is tried again, and told without the address', async () => {
  answers.RCPT = '451 4.3.0 <amina@example.com>: try later'
  const later = await failure()
  expect(later).not.toBeInstanceOf(Problem)
  expect(later.message).toMatch(/^mail was not sent: E[A-Z]+ 451$/)
  expect(JSON.stringify([later.stack, later.cause])).not.toContain('amina')
  const gone = await failure('smtp://127.0.0.1:1')
  expect(gone.message).toMatch(/^mail was not sent: E[A-Z]+$/)
})

test('a password does not cross a network unencrypted', async () => {
  answers.STARTTLS = '502 not here'
  const error = await failure(`smtp://user:secret@0.0.0.0:${port}`)
  expect(error.message).toMatch(/^mail was not sent: ETLS/)
  expect(received).toEqual([])
})
