/** What leaves after an approval: to whom, once, and only what still holds. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { invitationJobs } from '../../src/invitations/jobs.ts'
import { invitations, mailingMessages } from '../../src/invitations/tables.ts'
import { participants } from '../../src/participants/tables.ts'
import type { Mail } from '../../src/platform/mail/message.ts'
import { mailRefused } from '../../src/platform/mail/server.ts'
import { at, problemOf } from '../agenda/calls.ts'
import { testApp } from '../support/app.ts'
import { openMailings, runJobs, told } from './mailing.ts'

const it = testApp({ environment: { MAIL_FROM: 'Plenary <from@example.org>', MAIL_REPLIES: 'replies@example.org' } })

/** What was written for the address, the oldest first, read by a mail program's parser. */
const mailTo = async (address: string) => {
  const folder = it.services.config.mailFolder
  const all = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name)))
  const read = await Promise.all(all.map((source) => PostalMime.parse(source, { attachmentEncoding: 'utf8' })))
  return read.filter(({ to }) => to?.[0]?.address === address)
}
const calendarIn = ({ attachments }: Awaited<ReturnType<typeof mailTo>>[number]) =>
  String(attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.content).replaceAll(/\r?\n[ \t]/g, '')
const lineOf = (text: string, name: string) => new RegExp(`^${name}[;:].*$`, 'm').exec(text)?.[0].trim()

/** A speaker at a panel, and a workshop around them; the mailing of the first release is sent. */
const invited = async () => {
  const open = await openMailings(it)
  const amina = await open.person('Amina')
  const email = `amina-${open.workshop.slug}@example.org`
  const roles = [{ role: 'speaker' as const, participantId: amina.id }]
  const panel = await open.draft.added({ title: 'Panel', room: 'Hall', roles })
  const send = async (number: number) => {
    const approved = await open.decide(number, 'approve')
    if (approved.statusCode !== 200) throw new Error(approved.body)
    await runJobs(it)
    return open.read(number)
  }
  await open.released()
  await send(1)
  return { ...open, amina, email, panel, send, roles, mails: () => mailTo(email) }
}

test('a calendar message is one that calendars take: to one person, from the replies address', async () => {
  const { mails, email, read, panel } = await invited()
  const [invitation, notice] = (await mails()).sort((a, b) => b.attachments.length - a.attachments.length)
  expect(await read(1)).toMatchObject({ state: 'approved', sent: 2, queued: 0, people: 1 })
  const calendar = calendarIn(invitation!)
  expect(invitation).toMatchObject({
    subject: 'Invitation: Panel (Climate Information)',
    replyTo: [{ address: 'replies@example.org' }]
  })
  expect(invitation!.attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.method).toBe('REQUEST')
  expect([lineOf(calendar, 'METHOD'), lineOf(calendar, 'SEQUENCE'), lineOf(calendar, 'UID')]).toEqual([
    'METHOD:REQUEST',
    'SEQUENCE:0',
    `UID:${panel.id}@sessions.plenary.invalid`
  ])
  expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
  expect(calendar.match(/^ATTENDEE.*/gm)).toEqual([expect.stringContaining(`mailto:${email}`)])
  expect(lineOf(calendar, 'ORGANIZER')).toBe('ORGANIZER;CN="Climate Information":mailto:replies@example.org')
  expect(invitation!.text).toContain('Tuesday, 10 November 2026, 09:00–10:00')
  expect(invitation!.text).toContain('Your part: Speaker')
  expect(notice).toMatchObject({ subject: 'The agenda is out: Climate Information', attachments: [] })
})

test('what moves is told with what was before; what is cancelled, withdrawn and put on again keeps counting', async () => {
  const { draft, panel, released, send, mails, roles } = await invited()
  const round = async (change: object) => {
    await draft.change(panel.id, change)
    const number = await released()
    await send(number)
    const mail = (await mails()).at(-1)!
    const calendar = calendarIn(mail)
    return [
      mail.subject,
      ...['METHOD', 'SEQUENCE', 'STATUS'].map((name) => lineOf(calendar, name)),
      mail.text!
    ] as const
  }
  const [subject, ...moved] = await round({ startsAt: at(10, '14:00'), endsAt: at(10, '15:00'), room: 'Annex' })
  expect([subject, ...moved.slice(0, 3)]).toEqual([
    'Changed: Panel (Climate Information)',
    'METHOD:REQUEST',
    'SEQUENCE:1',
    'STATUS:CONFIRMED'
  ])
  expect(moved[3]).toContain('14:00–15:00 (before: Tuesday, 10 November 2026, 09:00–10:00)')
  const chair = [{ role: 'chair' as const, name: 'Somebody Else' }]
  expect((await round({ roles: chair })).slice(0, 4)).toEqual([
    'No longer yours: Panel (Climate Information)',
    'METHOD:CANCEL',
    'SEQUENCE:2',
    undefined
  ])
  expect((await round({ roles })).slice(0, 3)).toEqual([
    'Invitation: Panel (Climate Information)',
    'METHOD:REQUEST',
    'SEQUENCE:3'
  ])
  expect((await round({ state: 'cancelled' })).slice(0, 4)).toEqual([
    'Cancelled: Panel (Climate Information)',
    'METHOD:CANCEL',
    'SEQUENCE:4',
    'STATUS:CANCELLED'
  ])
})

test('a notice tells what changed in sessions without a part, and nothing else', async () => {
  const open = await invited()
  const { draft, released, messages, send, mails, panel } = open
  const plenary = await draft.added({ title: 'Closing', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
  await send(await released())
  expect((await mails()).at(-1)!.text).toContain('Closing: New: Wednesday, 11 November 2026, 09:00–10:00')
  await draft.change(plenary.id, { startsAt: at(11, '10:00'), endsAt: at(11, '11:00'), title: 'Farewell' })
  await draft.change(panel.id, { room: 'Annex' })
  const number = await released()
  expect(told(await messages(number)).sort()).toEqual(['Amina: notice', 'Amina: update Panel'])
  await send(number)
  const text = (await mails()).find(
    ({ subject, text }) => subject!.startsWith('Your agenda') && text!.includes('Farewell')
  )!.text
  expect(text).toContain(
    'Farewell: Wednesday, 11 November 2026, 10:00–11:00 (before: Wednesday, 11 November 2026, 09:00–10:00) · its title was: Closing'
  )
  expect(text).not.toContain('Panel')
  expect(text).toContain(`http://127.0.0.1:3000/w/${open.workshop.slug}/agenda`)
})

test('an answer counts until time or place change', async () => {
  const { draft, panel, released, send, workshop } = await invited()
  const answer = async () =>
    (await it.db.select().from(invitations).where(eq(invitations.workshopId, workshop.id))).map(({ answer }) => answer)
  await it.db.update(invitations).set({ answer: 'accepted' }).where(eq(invitations.workshopId, workshop.id))
  await draft.change(panel.id, { title: 'Debate' })
  await send(await released())
  expect(await answer()).toEqual(['accepted'])
  await draft.change(panel.id, { room: 'Annex' })
  await send(await released())
  expect(await answer()).toEqual(['needs-action'])
})

test('what does not hold any more is dropped with the reason', async () => {
  const { draft, panel, released, decide, messages, mails, amina } = await invited()
  await draft.change(panel.id, { room: 'Annex' })
  await draft.added({ title: 'Other', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
  await released()
  const before = (await mails()).length
  await decide(2, 'approve')
  await draft.change(panel.id, { room: 'Hall' })
  await draft.release()
  await runJobs(it)
  expect(told(await messages(2)).sort()).toEqual([
    'Amina: notice (left-out superseded)',
    'Amina: update Panel (left-out superseded)'
  ])
  expect(await messages(3)).toMatchObject([{ kind: 'notice' }])
  await draft.change(panel.id, { room: 'Annex' })
  await released()
  await decide(4, 'approve')
  await it.db.update(participants).set({ state: 'cancelled' }).where(eq(participants.id, amina.id))
  await runJobs(it)
  expect(told(await messages(4)).map((line) => line.split('(')[1])).toEqual([
    'left-out out-of-date)',
    'left-out out-of-date)'
  ])
  expect((await mails()).length).toBe(before)
  expect((await decide(4, 'look-again')).json()).toMatchObject({ state: 'review', proposed: 1 })
  expect(told(await messages(4))).toEqual(['Amina: withdrawal Panel'])
})

test('two who approve at once: one does, and each message leaves once', async () => {
  const { draft, person, released, decide, read, mails } = await invited()
  await draft.added({ title: 'Other', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
  await person('Boris')
  await released()
  const { version } = await read(2)
  const answers = await Promise.all([1, 2, 3].map(() => decide(2, 'approve', version)))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412])
  const before = (await mails()).length
  await runJobs(it)
  expect([(await mails()).length - before, (await read(2)).sent]).toEqual([1, 2])
  expect(problemOf(await decide(2, 'approve'))).toEqual([409, 'mailing-decided'])
})

test('sending goes on after a process died, and does nothing twice', async () => {
  const open = await invited()
  for (const name of ['Boris', 'Chen', 'Dara', 'Eva']) await open.person(name)
  await open.draft.added({ title: 'Other', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
  await open.released()
  await open.decide(2, 'approve')
  const sent: string[] = []
  const mailer = { ...it.services.mailer, send: async (mail: Mail) => void sent.push(mail.id) }
  const services = { ...it.services, mailer }
  const queued = await it.db
    .select()
    .from(mailingMessages)
    .where(sql`state = 'queued' and workshop_id = ${open.workshop.id}`)
  const run = (id: string, given: typeof services) =>
    invitationJobs(given)['invitations.send']!({ workshopId: open.workshop.id, id }, {
      job: { attempts: 1, max_attempts: 8 }
    } as never)
  const dying = {
    ...services,
    mailer: { ...mailer, send: async () => Promise.reject(new Error('the process is gone')) }
  }
  await expect(run(queued[0]!.id, dying)).rejects.toThrow('gone')
  await Promise.all(queued.flatMap(({ id }) => [run(id, services), run(id, services)]))
  for (const { id } of queued) await run(id, services)
  expect(sent.sort()).toEqual(queued.map(({ id }) => id).sort())
})

test('jobs of a process that died are taken up again, those of a living one are not', async () => {
  const open = await invited()
  await open.draft.added({ title: 'Other', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
  await open.released()
  await open.decide(2, 'approve')
  const locked = (ago: number) =>
    it.db.execute(sql`update graphile_worker._private_jobs set locked_by = 'a process', locked_at = ${new Date(it.services.clock().getTime() - ago).toISOString()}
      where key like 'invitations.send %'`)
  const takeUp = () => invitationJobs(it.services)['invitations.take-up-again']!({}, undefined as never)
  const waiting = async () =>
    (
      await it.db.execute<{ one: number }>(
        sql`select 1 as one from graphile_worker._private_jobs where locked_at is null and key like 'invitations.send %'`
      )
    ).rows.length
  await locked(60_000)
  await takeUp()
  expect(await waiting()).toBe(0)
  await locked(3 * 60_000)
  await takeUp()
  expect(await waiting()).toBe(1)
  await runJobs(it)
  expect(await open.read(2)).toMatchObject({ sent: 1, queued: 0 })
})

test('a refused address stops nobody else; what cannot be sent is tried again, and told by kind alone', async () => {
  const open = await invited()
  await open.person('Boris')
  await open.draft.added({ title: 'Other', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
  await open.released()
  await open.decide(2, 'approve')
  const { mailer } = it.services
  let isDown = true
  it.services.mailer = {
    ...mailer,
    send: async (mail) => {
      if (mail.to.startsWith('boris')) throw mailRefused('The mail server answered EENVELOPE 550.')
      if (isDown) throw new Error(`mail was not sent: ECONNECTION`)
      return mailer.send(mail)
    }
  }
  const [amina] = await open.messages(2, { q: 'amina' })
  const first = { workshopId: open.workshop.id, id: amina!.id }
  const attempt = { job: { attempts: 1, max_attempts: 8 } } as never
  await expect(invitationJobs(it.services)['invitations.send']!(first, attempt)).rejects.toThrow('ECONNECTION')
  expect(await open.read(2)).toMatchObject({ queued: 2, sent: 0, failed: 0 })
  await runJobs(it, 8)
  expect(told(await open.messages(2))).toEqual(['Amina: notice (failed unsent)', 'Boris: notice (failed refused)'])
  isDown = false
  it.services.mailer = mailer
  expect((await open.decide(2, 'look-again')).json()).toMatchObject({ state: 'review', proposed: 2, failed: 0 })
  await open.decide(2, 'approve')
  await runJobs(it)
  expect(await open.read(2)).toMatchObject({ sent: 2, failed: 0 })
  expect(it.log.filter((line) => line.includes('@example.org'))).toEqual([])
})

test('a message is looked at as it is sent', async () => {
  const { draft, panel, released, messages, organiser, url, send, mails, email } = await invited()
  await draft.change(panel.id, { room: 'Annex' })
  await released()
  const [message] = await messages(2)
  const preview = (await organiser('GET', `${url}/2/messages/${message!.id}`)).json()
  expect(preview).toMatchObject({
    to: email,
    lang: 'en',
    subject: 'Changed: Panel (Climate Information)',
    calendar: { method: 'REQUEST', sequence: 1 }
  })
  await send(2)
  const mail = (await mails()).at(-1)!
  expect(mail.text!.trim()).toBe(preview.text.trim())
  expect(calendarIn(mail).trim()).toBe(
    preview.calendar.content
      .replaceAll(/\r\n[ \t]/g, '')
      .replaceAll('\r', '')
      .trim()
  )
  expect(problemOf(await organiser('GET', `${url}/1/messages/${message!.id}`))).toEqual([404, 'message-not-found'])
})

test('who is erased is forgotten, and what was on its way to them is not sent', async () => {
  const open = await invited()
  const boris = await open.person('Boris')
  await open.draft.added({ title: 'Other', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
  await open.released()
  await open.decide(2, 'approve')
  for (const { id } of [open.amina, boris]) {
    const erased = await open.organiser('POST', `${open.draft.url}/participants/${id}/erase`, {
      headers: { 'if-match': '*' }
    })
    expect(erased.statusCode, erased.body).toBe(200)
  }
  const before = (await open.mails()).length
  await runJobs(it)
  expect((await open.mails()).length).toBe(before)
  const kept = await it.db.select().from(invitations).where(eq(invitations.workshopId, open.workshop.id))
  expect([kept, await open.messages(2)]).toEqual([[], []])
})
