/** Messages as they are written where no server sends them: real ones, read as a mail program reads them. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { composeLetter, type Letter } from '../../../src/platform/mail/letter.tsx'
import { openMailer } from '../../../src/platform/mail/mailer.ts'
import { mailsIn } from '../../support/mails.ts'

const NOW = new Date('2026-11-09T09:00:00.000Z')
const ID = '0198a000-0000-7000-8000-00000000abcd'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-mail-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const mailer = (now = NOW) =>
  openMailer(
    {
      smtpUrl: undefined,
      mailFrom: 'UN Workshops <workshops@example.org>',
      mailFolder: path.join(folder, 'mail')
    },
    () => now
  )
const plain = { id: ID, to: 'amina@example.com', subject: 'Hello', text: 'Hello', html: '<p>Hello</p>', lang: 'en' }
const mails = () => mailsIn(path.join(folder, 'mail'))

describe('a message', () => {
  test('says from whom, to whom, when, and that no person wrote it', async () => {
    await mailer().send(plain)
    const { headers, text, html } = mails()[0]!
    expect(headers).toMatchObject({
      from: 'UN Workshops <workshops@example.org>',
      to: 'amina@example.com',
      subject: 'Hello',
      date: 'Mon, 09 Nov 2026 09:00:00 +0000',
      'message-id': `<${ID}@example.org>`,
      'auto-submitted': 'auto-generated',
      'content-language': 'en',
      'mime-version': '1.0'
    })
    expect(headers['content-type']).toMatch(/^multipart\/alternative;/)
    expect([text.trim(), html.trim()]).toEqual(['Hello', '<p>Hello</p>'])
  })

  test('can be read by the operator alone', async () => {
    await mailer().send(plain)
    const mail = path.join(folder, 'mail')
    const modes = [mail, path.join(mail, readdirSync(mail)[0]!)].map((file) => statSync(file).mode & 0o777)
    expect(modes).toEqual([0o700, 0o600])
  })

  test.each([
    'Workshop\r\nBcc: everybody@example.org',
    'Workshop\nBcc: everybody@example.org\n\nbody',
    'Workshop\u0000\u2028Bcc: everybody@example.org'
  ])('keeps its subject in its place: %j', async (subject) => {
    await mailer().send({ ...plain, subject })
    const [mail] = mails()
    expect(mail!.headers).not.toHaveProperty('bcc')
    expect(mail!.headers.subject).toMatch(/^Workshop Bcc: everybody@example\.org/)
    expect(mail!.text.trim()).toBe('Hello')
  })

  test.each(['', 'amina', 'a@example.com, b@example.com', 'A <a@example.com>', 'a@example.com\r\nBcc: b@example.com'])(
    'goes to one address and to nothing else: %j',
    async (to) => {
      await expect(mailer().send({ ...plain, to })).rejects.toThrow('one address')
      expect(mails()).toEqual([])
    }
  )

  test('200 are kept, the latest', async () => {
    for (let second = 0; second < 203; second++)
      await mailer(new Date(NOW.getTime() + second * 1000)).send({ ...plain, subject: `Number ${second}` })
    const subjects = mails().map(({ headers }) => headers.subject)
    expect([subjects.length, subjects[0], subjects.at(-1)]).toEqual([200, 'Number 3', 'Number 202'])
  })
})

describe('a letter', () => {
  const letter: Letter = {
    lang: 'ar',
    subject: 'رابط تسجيلك',
    about: 'حلقة عمل <بانكوك>',
    heading: 'افتح تسجيلك',
    blocks: [
      { kind: 'text', text: 'Ümit & <b>Söhne</b>' },
      { kind: 'facts', rows: [{ label: 'المكان', value: 'Bangkok' }] },
      { kind: 'link', text: 'رابط جديد:', href: 'https://plenary.example.org/again' },
      { kind: 'button', label: 'فتح', href: 'https://plenary.example.org/me/abc', fallback: 'أو افتح هذا العنوان:' }
    ],
    footer: ['لماذا تصلك هذه الرسالة']
  }

  test('has the same words in both bodies, from right to left, and nothing that acts', async () => {
    await mailer().send({ ...plain, ...composeLetter(letter) })
    const [mail] = mails()
    expect(mail!.headers).toMatchObject({ subject: letter.subject, 'content-language': 'ar' })
    expect(mail!.html).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/)
    expect(mail!.html).not.toMatch(/<script|<b>|<img|<table|<link/)
    const shown = mail!.html.replace(/<head>.*<\/head>/s, '').replace(/<[^>]*>/g, ' ')
    const said = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    const words = ['about', 'heading'].map((name) => letter[name as 'about'])
    for (const word of [
      ...words,
      'Ümit & <b>Söhne</b>',
      'رابط جديد:',
      'https://plenary.example.org/again',
      'المكان',
      'Bangkok',
      'فتح',
      ...letter.footer
    ]) {
      expect(said).toContain(word)
      expect(mail!.text).toContain(word)
    }
    expect(mail!.text).toContain('\nhttps://plenary.example.org/me/abc\n')
    expect(mail!.html).toContain('href="https://plenary.example.org/me/abc"')
  })
})
