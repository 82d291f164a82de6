/** Answers to invitations that come by mail: as clients write them, forged, late, twice, and meant to harm. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readReplies, takeReply } from '../../src/invitations/record-replies.ts'
import { parseReply } from '../../src/invitations/rules.for-replies.ts'
import { invitations } from '../../src/invitations/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { isVouchedFor } from '../../src/platform/mail/authentication.ts'
import type { Workshop } from '../../src/workshops/tables.ts'
import { type Caller, testApp } from '../support/app.ts'
import { makeAgency, makePerson, NOW } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'
import { apple, calendar, google, outlook, thunderbird, type Written } from './written-replies.ts'

const it = testApp()
let workshop: Workshop
let organiser: Caller
let url: (path?: string) => string
let sessionId: string
let person: Awaited<ReturnType<typeof makePerson>>
let email: string

beforeAll(async () => {
  ;({ workshop, organiser, url } = await openWorkshop(it))
})
/** Each test has a session and somebody who was invited to it. */
beforeEach(async () => {
  sessionId = newId(NOW)
  email = `amina-${sessionId.slice(-8)}@ministry.example`
  person = await makePerson(it.db, workshop, { displayName: 'Amina Rahman', email })
  await invite()
})

const invite = (more: Partial<typeof invitations.$inferInsert> = {}) =>
  it.db.insert(invitations).values({
    workshopId: workshop.id,
    sessionId,
    participantId: person.id,
    method: 'request',
    sequence: 2,
    release: 1,
    email,
    told: {},
    sentAt: NOW,
    ...more
  })

const written = (more: Written = {}): Written => ({
  uid: `${sessionId}@sessions.plenary.invalid`,
  from: `Amina Rahman <${email}>`,
  attendee: email,
  sequence: 2,
  ...more
})
const take = (raw: Buffer, mailAuthserv?: string) =>
  takeReply({ ...it.services, config: { ...it.services.config, mailAuthserv } }, raw)
const answers = async () => (await organiser('GET', url(`/invitations/${sessionId}`))).json()
const history = async () => (await organiser('GET', url(`/invitations/${sessionId}/replies`))).json().items

describe('written by', () => {
  test.each([
    ['Outlook', outlook],
    ['Google', google],
    ['Apple', apple],
    ['Thunderbird', thunderbird]
  ])('%s', async (_, write) => {
    const raw = write(written({ status: 'DECLINED', comment: 'On mission\\, sorry. Voilà' }))
    expect(await take(raw)).toEqual({
      outcome: 'kept',
      sessionId,
      participantId: person.id,
      answer: 'declined',
      reason: null
    })
    expect(await answers()).toEqual({
      ...{ accepted: 0, tentative: 0, declined: 1, unanswered: 0 },
      people: [
        {
          participantId: person.id,
          displayName: 'Amina Rahman',
          reference: person.reference,
          answer: 'declined',
          answeredAt: '2026-11-09T08:00:00.000Z',
          isVerified: false
        }
      ]
    })
    expect(await history()).toMatchObject([{ comment: 'On mission, sorry. Voilà', sequence: 2, isApplied: true }])
  })
})

test('a person may change their mind; the later DTSTAMP counts, whichever comes first', async () => {
  await take(google(written({ status: 'TENTATIVE', stamp: '20261109T070000Z' })))
  await take(google(written({ status: 'DECLINED', stamp: '20261109T073000Z' })))
  expect(await take(google(written({ stamp: '20261109T071500Z' })))).toMatchObject({ reason: 'old' })
  expect(await answers()).toMatchObject({ declined: 1 })
  await take(google(written({ stamp: '20300101T000000Z' })))
  expect(await answers()).toMatchObject({ accepted: 1, people: [{ answeredAt: NOW.toISOString() }] })
})

test('what answers an older message, sends somebody else or proposes another time is kept and not counted', async () => {
  expect(await take(google(written({ sequence: 1 })))).toMatchObject({ reason: 'old' })
  expect(await take(thunderbird(written({ method: 'COUNTER' })))).toMatchObject({ reason: 'counter' })
  const status = 'DELEGATED;DELEGATED-TO="mailto:b@ministry.example"'
  expect(await take(thunderbird(written({ status })))).toMatchObject({ reason: 'delegated' })
  expect(await answers()).toMatchObject({ unanswered: 1 })
  expect((await history()).map(({ isApplied }: { isApplied: boolean }) => isApplied)).toEqual(Array(3).fill(false))
})

test('who was withdrawn answers nothing any more, and is not counted', async () => {
  await it.db.delete(invitations)
  await invite({ method: 'cancel' })
  expect(await take(google(written()))).toMatchObject({ reason: 'withdrawn' })
  expect(await answers()).toMatchObject({ unanswered: 0, people: [] })
})

test('an answer in the name of somebody else does not count', async () => {
  const from = 'Amina Rahman <foe@elsewhere.example>'
  expect(await take(google(written({ from })))).toMatchObject({ reason: 'other-sender' })
  expect(await take(google(written({ fields: ['From: foe@elsewhere.example'] })))).toMatchObject({
    reason: 'other-sender'
  })
  expect(await answers()).toMatchObject({ unanswered: 1 })
})

test('nobody is known by another address or another session', async () => {
  expect(await take(google(written({ attendee: 'foe@elsewhere.example' })))).toEqual({ outcome: 'unknown' })
  expect(await take(google(written({ uid: `${newId(NOW)}@sessions.plenary.invalid` })))).toEqual({ outcome: 'unknown' })
  expect(await take(google(written({ uid: `${sessionId}@elsewhere.example` })))).toEqual({ outcome: 'none' })
  expect(await history()).toEqual([])
})

test('the same message counts once', async () => {
  const raw = google(written())
  const taken = await Promise.all([take(raw), take(raw), take(raw)])
  expect(taken.map(({ outcome }) => outcome).sort()).toEqual(['again', 'again', 'kept'])
})

test('with an id of our mail server, what it does not vouch for is kept and not counted', async () => {
  const fields = (result: string) => [`Authentication-Results: mx.plenary.example; spf=pass; ${result}`]
  const pass = 'dmarc=pass (p=reject) header.from=ministry.example'
  const server = 'mx.plenary.example'
  expect(await take(google(written()), server)).toMatchObject({ reason: 'unverified' })
  const failed = [...fields('dmarc=fail header.from=ministry.example'), ...fields(pass)]
  expect(await take(google(written({ fields: failed })), server)).toMatchObject({ reason: 'unverified' })
  expect(await take(google(written({ fields: fields(pass) })), server)).toMatchObject({ reason: null })
  expect(await answers()).toMatchObject({ accepted: 1, people: [{ isVerified: true }] })
})

test.each([
  ['mx.example; dmarc=pass header.from=a.example', true],
  ['MX.example 1; spf=fail; DMARC = pass', true],
  ['mx.example; dmarc=pass header.from=b.example', false],
  ['mx.example; dmarc=passed', false],
  ['mx.example; spf=pass (dmarc=pass); dmarc=fail', false],
  ['mx.example; spf=pass reason="; dmarc=pass"', false],
  ['other.example; dmarc=pass', false],
  ['mx.example; none', false]
])('does "%s" vouch for a sender of a.example: %s', (field, is) => {
  expect(isVouchedFor([field], 'mx.example', 'x@a.example')).toBe(is)
})

describe('what is meant to harm', () => {
  const parts = Array.from({ length: 9000 }, () => '--b\r\n\r\nx').join('\r\n')
  test.each<[string, () => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['noise', () => Buffer.from(`text/calendar${'\u0000\u00ff'.repeat(5000)}`)],
    ['more than 256 kB', () => Buffer.concat([google(written()), Buffer.alloc(256 * 1024)])],
    [
      '9,000 parts',
      () =>
        Buffer.from(`From: ${email}\r\nContent-Type: multipart/mixed; boundary=b\r\nX: text/calendar\r\n\r\n${parts}`)
    ],
    [
      'parts in parts',
      () =>
        Buffer.from(
          `From: ${email}\r\n${Array.from({ length: 2000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`).join('\r\n')}\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR`
        )
    ],
    [
      'a message in a message',
      () => Buffer.from(`From: ${email}\r\nContent-Type: message/rfc822\r\n\r\n${google(written())}`)
    ]
  ])('%s is left alone', async (_, raw) => {
    expect(await take(raw())).toEqual({ outcome: 'none' })
    expect(await history()).toEqual([])
  })

  test.each<[string, Written]>([
    ['two entries', { more: ['END:VEVENT', 'BEGIN:VEVENT', 'UID:x'] }],
    ['two attendees', { more: ['ATTENDEE;PARTSTAT=ACCEPTED:mailto:b@example.org'] }],
    ['a sequence beyond all numbers', { sequence: 99_999_999_999 }],
    ['an answer that nobody knows', { status: 'X-MAYBE' }],
    ['another method', { method: 'REQUEST' }],
    ['components in components', { more: Array(5000).fill('BEGIN:VALARM') }],
    ['lines without end', { more: [`X-A;${'B='.repeat(20_000)}`] }]
  ])('a calendar with %s is none', (_, given) => {
    const text = (more: Written) => {
      const { status = 'ACCEPTED', ...rest } = written(more)
      return calendar(rest, `ATTENDEE;PARTSTAT=${status}:mailto:${email}`, ['VERSION:2.0'])
    }
    expect(parseReply(text({}))).toMatchObject({ sessionId, attendee: email, answer: 'accepted' })
    expect(parseReply(text(given))).toBeUndefined()
  })

  test('a comment is one clean line of 500 characters', async () => {
    await take(outlook(written({ comment: `\u202Eevil\u0007\\n${'é'.repeat(2000)}` })))
    const [{ comment }] = await history()
    expect([...comment]).toHaveLength(500)
    expect(comment).toMatch(/^evil é+$/)
  })

  test('one person fills no more than fifty rows', async () => {
    const { rowCount } = await it.db.$client.query(
      `insert into invitation_replies (workshop_id, id, session_id, participant_id, answer, sequence, received_at,
         message_hash, is_verified, is_applied)
       select $1, gen_random_uuid(), $2, $3, 'declined', 2, now(), n::text, false, false from generate_series(1, 49) n`,
      [workshop.id, sessionId, person.id]
    )
    expect(rowCount).toBe(49)
    expect(await take(thunderbird(written()))).toMatchObject({ outcome: 'kept' })
    expect(await take(outlook(written()))).toEqual({ outcome: 'unknown' })
    expect(await history()).toHaveLength(50)
  })
})

test('an organiser hands in a message that came to them, for this workshop alone', async () => {
  const post = (as: Caller, at: (path?: string) => string, payload: Buffer) =>
    as('POST', at('/invitations/replies'), { payload, headers: { 'content-type': 'message/rfc822' } })
  const raw = apple(written())
  const other = await openWorkshop(it)
  expect(problemIn(await post(other.organiser, other.url, raw))).toMatchObject({ status: 422, kind: 'answer-unknown' })
  const taken = await post(organiser, url, raw)
  expect(taken.json()).toEqual({
    sessionId,
    participantId: person.id,
    answer: 'accepted',
    isApplied: true,
    reason: null
  })
  expect(problemIn(await post(organiser, url, raw)).kind).toBe('answer-taken')
  expect(problemIn(await post(organiser, url, Buffer.from('Hello'))).kind).toBe('answer-unreadable')
  const counts = (await organiser('GET', url('/invitations'))).json().items
  expect(counts).toContainEqual({ sessionId, accepted: 1, tentative: 0, declined: 0, unanswered: 0 })
  const officer = await it.asMember(workshop, 'agency-officer', (await makeAgency(it.db, workshop)).id)
  expect((await officer('GET', url('/invitations'))).statusCode).toBe(403)
})

test('files that a mail server writes are read once, the oldest first, and kept apart; the log names nobody', async () => {
  const folder = it.services.config.incomingFolder
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, '1.eml'), google(written({ stamp: '20261109T070000Z' })))
  writeFileSync(path.join(folder, '2.eml'), google(written({ status: 'DECLINED' })))
  writeFileSync(path.join(folder, '3.eml'), Buffer.alloc(300_000))
  writeFileSync(path.join(folder, '4.part'), google(written()))
  await readReplies(it.services)
  expect(readdirSync(path.join(folder, 'read')).sort()).toEqual(['1.eml', '2.eml', '3.eml'])
  expect(existsSync(path.join(folder, '4.part'))).toBe(true)
  expect(await answers()).toMatchObject({ declined: 1 })
  expect(await history()).toHaveLength(2)
  const line = it.log.map((one) => JSON.parse(one)).find(({ msg }) => msg === 'answers to invitations were read')
  expect(line).toMatchObject({ messages: 3, counted: 2, recorded: 0, unknown: 0 })
  expect(it.log.join()).not.toMatch(/amina|ministry/i)
})
