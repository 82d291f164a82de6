/** Anybody with a paper can check it; nobody learns anything without its code. */
import { beforeAll, expect, test } from 'vitest'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { testApp } from '../support/app.ts'
import { headOf, pageFaults, textsOf } from '../support/html.ts'
import { type Attended, DAYS, openAttended } from './attended.ts'

const it = testApp()

let at: Attended
beforeAll(async () => {
  at = await openAttended(it)
})
const certified = async (given = {}) => {
  const { id } = await at.person(DAYS, given)
  const text = textOf(readPdf((await at.certificate(id)).rawPayload).pages[0]!, 'content')
  return { id, code: /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(text)![0] }
}
const page = (path: string, lang = 'en') => it.visitor('GET', path, { headers: { 'accept-language': lang } })

test('the form leads to the address of the code, however it was typed', async () => {
  const form = await page('/verify')
  expect([form.statusCode, pageFaults(form.body), textsOf(form.body, 'label')]).toEqual([
    200,
    [],
    ['Code on the paper']
  ])
  const sent = await page('/verify?code=+7q2m+xokd-lw93+4hta')
  expect([sent.statusCode, sent.headers.location]).toEqual([303, '/verify/7Q2M-X0KD-1W93-4HTA'])
  expect((await page('/verify?code=')).statusCode).toBe(200)
  expect((await page(`/verify?code=${encodeURIComponent('//evil.example/')}`)).headers.location).toMatch(
    /^\/verify\/%2F/
  )
})

test('a genuine paper: the page says what it must say, in the language of who reads', async () => {
  const { code } = await certified({ displayName: 'Aya <N’Guessan>', organisation: 'Ministère' })
  for (const typed of [
    code,
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('0', 'O').replaceAll('1', 'I')
  ]) {
    const { statusCode, body, headers } = await page(`/verify/${typed}`)
    expect([statusCode, textsOf(body, 'h1'), pageFaults(body)]).toEqual([200, ['This document was issued here'], []])
    expect([headers['x-robots-tag'], headers['cache-control']]).toEqual(['noindex', 'no-store'])
    expect(textsOf(body, 'dd')).toEqual([
      'Certificate of attendance',
      'Aya <N’Guessan>',
      'Ministère · Thailand',
      'Workshop on Climate Information',
      'Bangkok, Thailand · 7–9 November 2026',
      'Present on 3 of 3 days',
      '9 November 2026',
      code
    ])
  }
  const arabic = await page(`/verify/${code}`, 'ar')
  expect(headOf(arabic.body)).toMatchObject({ lang: 'ar', dir: 'rtl' })
  expect(textsOf(arabic.body, 'h1')).toEqual(['صدرت هذه الوثيقة هنا'])
})

test('a revoked one: since when and why, and nothing of the person', async () => {
  const { id, code } = await certified({ displayName: 'Somebody Secret' })
  const [document] = (await at.organiser('GET', at.url(`/documents?participant=${id}`))).json().items
  await at.organiser('POST', at.url(`/documents/${document.id}/revoke`), { payload: { reason: 'Issued by mistake' } })
  const { statusCode, body } = await page(`/verify/${code}`)
  expect([statusCode, textsOf(body, 'h1'), pageFaults(body)]).toEqual([200, ['This document was revoked'], []])
  expect(body).toContain('It has not been valid since 9 November 2026.')
  expect(body).toContain('Issued by mistake')
  expect(body).not.toContain('Secret')
})

test('one that a newer replaced says so', async () => {
  const { id, code } = await certified()
  const participant = (await at.organiser('GET', at.url(`/participants/${id}`))).json()
  const change = { payload: { displayName: 'Another Name' }, headers: { 'if-match': `"${participant.version}"` } }
  expect((await at.organiser('PATCH', at.url(`/participants/${id}`), change)).statusCode).toBe(200)
  await at.certificate(id)
  expect((await page(`/verify/${code}`)).body).toContain('a newer document was issued in its place')
})

test('no such document: the same page for every unknown code, with the form again', async () => {
  const answers = []
  for (const code of ['7Q2M-X0KD-PW93-4HTA', 'x', '<script>', '0'.repeat(200), '%2E%2E']) {
    const { statusCode, body } = await page(`/verify/${encodeURIComponent(code)}`)
    expect([statusCode, pageFaults(body)]).toEqual([404, []])
    answers.push(
      textsOf(body, 'h1')
        .concat(textsOf(body, 'p', 'lead'))
        .join()
    )
  }
  expect(new Set(answers).size).toBe(1)
})
