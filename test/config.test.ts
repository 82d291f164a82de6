/** The configuration: what the environment may say, and what is answered to what it may not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { environmentSchema, readConfig } from '../src/config.ts'
import { fromRoot } from '../src/platform/root.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-config-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string) => {
  writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}
const example = readFileSync(fromRoot('.env.example'), 'utf8').split('\n')
const secret = 's'.repeat(32)

test('an empty environment gives a demonstration on this machine alone', () => {
  expect(readConfig({})).toEqual({
    dataDir: path.resolve('data'),
    host: '127.0.0.1',
    port: 3000,
    isExposed: false,
    publicUrl: 'http://127.0.0.1:3000',
    hasPublicUrl: false,
    databaseUrl: undefined,
    databasePool: 10,
    secret: undefined,
    smtpUrl: undefined,
    mailFrom: 'Plenary <plenary@localhost>',
    mailReplies: 'plenary@localhost',
    mailFolder: path.resolve('data', 'mail'),
    incomingFolder: path.resolve('data', 'mail', 'incoming'),
    imapUrl: undefined,
    mailAuthserv: undefined,
    seed: 'demonstration',
    mayShowDemonstration: false,
    workerRuns: 'inside',
    trustProxy: false,
    logLevel: 'info'
  })
})

test('.env.example names each variable once, each below a comment, and holds the defaults', () => {
  const settings = example.filter((line) => /^[A-Z_]+=/.test(line))
  expect(settings.map((line) => line.split('=')[0]).sort()).toEqual(Object.keys(environmentSchema.properties).sort())
  for (const [index, line] of example.entries()) {
    if (/^[A-Z_]+=/.test(line)) expect(example[index - 1]).toMatch(/^(#|[A-Z_]+=)/)
  }
  const stated = Object.fromEntries(settings.map((line) => line.split('=') as [string, string]))
  expect(readConfig(stated)).toEqual(readConfig({}))
})

test.each([
  ['PORT', '70000', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', '30x0', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', '3000.5', 'PORT must be a whole number from 0 to 65535.'],
  ['PLENARY_URL', 'plenary.un.example', 'PLENARY_URL must be an http or https address without a path'],
  ['PLENARY_URL', 'https://plenary.example.org/app', 'PLENARY_URL must be an http or https address without a path'],
  ['DATABASE_URL', 'mysql://localhost/x', 'DATABASE_URL must be an address such as postgres://'],
  ['DATABASE_POOL', '1', 'DATABASE_POOL must be a whole number from 2 to 1000.'],
  ['PLENARY_SECRET', 'short', 'PLENARY_SECRET must be at least 32 characters.'],
  ['PLENARY_SECRET_FILE', '/nowhere', 'PLENARY_SECRET_FILE must be the path of a file that can be read.'],
  ['IMAP_URL', 'imaps://mail.example.org/INBOX', 'IMAP_URL must be an address such as imaps://'],
  ['MAIL_AUTHSERV', 'mx example', 'MAIL_AUTHSERV must be the id that your mail server writes'],
  ['SMTP_URL', 'mail.example.org', 'SMTP_URL must be an address such as smtp://'],
  ['SMTP_URL', 'smtp://mail.example.org:many', 'SMTP_URL must be an address such as smtp://'],
  ['MAIL_FROM', 'Workshops', 'MAIL_FROM must be an address such as workshops@example.org'],
  ['MAIL_FROM', 'a@example.org, b@example.org', 'MAIL_FROM must be an address such as workshops@example.org'],
  ['MAIL_FROM', 'A <a@example.org>\nBcc: b@example.org', 'MAIL_FROM must be an address such as workshops@example.org'],
  ['PLENARY_SEED', 'demo', 'PLENARY_SEED must be demonstration or none.'],
  ['PLENARY_DEMONSTRATION_ON_NETWORK', 'true', 'PLENARY_DEMONSTRATION_ON_NETWORK must be yes or no.'],
  ['PLENARY_WORKER', 'none', 'PLENARY_WORKER must be inside or outside.'],
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be none, a number of proxies from 1 to 9, or addresses'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent.']
])('%s=%s is refused by name and without its value', (name, value, sentence) => {
  const read = () => readConfig({ [name]: value })
  expect(read).toThrow(sentence)
  expect(read).not.toThrow(`${value}.`)
})

test('a secret comes from a file, is at least 32 characters, and stands in one place only', () => {
  expect(readConfig({ PLENARY_SECRET_FILE: file('good', `${secret}\n`) }).secret).toBe(secret)
  expect(() => readConfig({ PLENARY_SECRET_FILE: file('short', 'abc') })).toThrow(
    'The content of PLENARY_SECRET_FILE must be at least 32 characters.'
  )
  expect(() => readConfig({ PLENARY_SECRET: secret, PLENARY_SECRET_FILE: file('two', secret) })).toThrow(
    'Set PLENARY_SECRET or PLENARY_SECRET_FILE, not both.'
  )
})

test('a database of the operator needs a secret of the operator', () => {
  const DATABASE_URL = 'postgres://app:p@db/plenary'
  expect(() => readConfig({ DATABASE_URL })).toThrow('PLENARY_SECRET (or PLENARY_SECRET_FILE) must be set too')
  const config = readConfig({ DATABASE_URL_FILE: file('url', `${DATABASE_URL}\n`), PLENARY_SECRET: secret })
  expect(config.databaseUrl).toBe(DATABASE_URL)
})

test('mail is sent from somebody: a server needs MAIL_FROM', () => {
  const SMTP_URL = 'smtps://user:password@mail.example.org'
  expect(() => readConfig({ SMTP_URL })).toThrow('With SMTP_URL set, MAIL_FROM must be set too')
  const MAIL_FROM = 'UN Workshops <workshops@example.org>'
  expect(readConfig({ SMTP_URL_FILE: file('smtp', `${SMTP_URL}\n`), MAIL_FROM })).toMatchObject({
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM
  })
  expect(readConfig({ PLENARY_DATA: '/var/lib/plenary' }).mailFolder).toBe('/var/lib/plenary/mail')
})

test.each([
  ['127.0.0.1', 'demonstration'],
  ['127.8.8.8', 'demonstration'],
  ['::1', 'demonstration'],
  ['localhost', 'demonstration'],
  ['0.0.0.0', 'none'],
  ['::', 'none'],
  ['127.example.org', 'none']
])('listening on %s seeds %s unless told otherwise', (HOST, seed) => {
  expect(readConfig({ HOST }).seed).toBe(seed)
  expect(readConfig({ HOST, PLENARY_SEED: 'demonstration' }).seed).toBe('demonstration')
})

test('a public address behind a proxy counts as the network, another name of this machine does not', () => {
  expect(readConfig({ PLENARY_URL: 'https://plenary.example.org' })).toMatchObject({ isExposed: true, seed: 'none' })
  expect(readConfig({ PLENARY_URL: 'http://localhost:8080' })).toMatchObject({ isExposed: false })
  expect(readConfig({ HOST: '::1' })).toMatchObject({ isExposed: false, publicUrl: 'http://[::1]:3000' })
})

test.each([
  ['none', false],
  ['2', 2],
  ['10.0.0.0/8, 127.0.0.1', ['10.0.0.0/8', '127.0.0.1']],
  ['fd00::/8', ['fd00::/8']]
])('TRUST_PROXY=%s becomes what the HTTP server takes', (TRUST_PROXY, expected) => {
  expect(readConfig({ TRUST_PROXY }).trustProxy).toEqual(expected)
})

test('the public address loses its last slash, and nothing can be changed afterwards', () => {
  const config = readConfig({ PLENARY_URL: 'https://plenary.example.org/' })
  expect(config.publicUrl).toBe('https://plenary.example.org')
  expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError)
})
