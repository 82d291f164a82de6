/** From the form to the mailbox, to one's own registration, and out again. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { headOf, textsOf } from '../support/html.ts'
import { form, linkIn, mailTo, openRegistration, PERSON, runJobs, signedIn, soundPage } from './registering.ts'

const it = testApp()

test('a person registers, opens the link, sees, corrects and cancels their registration', async () => {
  const open = await openRegistration(it, { capacity: 1, dataNotice: 'We read it.', dataContact: 'data@example.org' })
  const { at, register, list, move, organiser, url } = open

  const asked = soundPage(await it.visitor('GET', at('register')))
  expect(headOf(asked)).toMatchObject({ lang: 'en', title: 'Register · Climate Information' })
  expect(textsOf(asked, 'div', 'panel notice')[0]).toContain('We read it.')

  const registered = await register({ accepted: 'yes', nativeName: 'أمينة ديالو', needs: 'vegetarian\r\nno nuts' })
  expect([registered.statusCode, registered.headers.location]).toEqual([303, at('register/sent')])
  expect(textsOf(soundPage(await it.visitor('GET', at('register/sent'))), 'h1')).toEqual(['Look into your mailbox'])
  const [person] = await list()
  expect(person).toMatchObject({
    state: 'applied',
    givenNames: 'Amina',
    displayName: 'Amina Diallo',
    nativeName: 'أمينة ديالو',
    category: 'Delegate',
    agency: null,
    country: 'SEN',
    sex: 'not-recorded',
    languages: ['en'],
    dietaryNeeds: 'vegetarian; no nuts',
    listed: false,
    email: 'amina@example.com'
  })

  await runJobs(it)
  const [mail] = mailTo(it, 'amina@example.com')
  expect(mail!.headers.subject).toBe('Your registration has arrived: Climate Information')
  expect(mail!.text).not.toContain('Amina') // anybody may have typed it
  const link = linkIn(mail!)
  const opening = soundPage(await it.visitor('GET', link))
  expect(textsOf(opening, 'button')).toEqual(['Open my registration'])
  const opened = await it.visitor('POST', link, form({}))
  expect([opened.statusCode, opened.headers.location]).toEqual([303, '/my-registration'])

  const { get, post } = await signedIn(it, open, { accepted: 'yes' }) // registering again brings another link
  expect(mailTo(it, 'amina@example.com').at(-1)!.headers.subject).toMatch(/^Your link to your registration/)
  expect(await list()).toHaveLength(1)
  const mine = soundPage(await get('/my-registration'))
  expect(textsOf(mine, 'h2')[0]).toBe('Your registration has arrived')
  expect(textsOf(mine, 'bdi')).toContain('vegetarian; no nuts')

  const correction = { ...PERSON, familyName: 'Diallo Sow', needs: 'vegan', sex: 'female', before: '{}' }
  const saved = await post('/my-registration/change', { ...correction, version: '1' })
  expect([saved.statusCode, saved.headers.location]).toEqual([303, '/my-registration?done=changed'])
  expect((await list())[0]).toMatchObject({ displayName: 'Amina Diallo Sow', dietaryNeeds: 'vegan', sex: 'female' })
  expect(textsOf(soundPage(await get('/my-registration?done=changed')), 'p', 'done')).toEqual([
    'Your changes are saved.'
  ])

  await move(person!.id, 'confirmed')
  const confirmed = soundPage(await get('/my-registration'))
  expect(textsOf(confirmed, 'h2').slice(0, 2)).toEqual(['Your place is confirmed', 'Your code for the door'])
  expect(confirmed).toContain('<svg class="qr"')

  await open.register({ email: 'next@example.com', accepted: 'yes' })
  const next = (await list()).find(({ email }) => email === 'next@example.com')!
  await move(next.id, 'waiting')
  expect(textsOf(soundPage(await get('/my-registration/cancel')), 'h1')).toEqual(['Cancel my registration?'])
  expect((await list()).map(({ state }) => state).sort()).toEqual(['confirmed', 'waiting'])
  const cancelled = await post('/my-registration/cancel')
  expect([cancelled.statusCode, cancelled.headers.location]).toEqual([303, '/my-registration'])
  const states = Object.fromEntries((await list()).map(({ id, state }) => [id, state]))
  expect(states).toEqual({ [person!.id]: 'cancelled', [next.id]: 'confirmed' })
  expect(soundPage(await get('/my-registration'))).not.toContain('<svg class="qr"')

  const { items } = (await organiser('GET', url('/audit-log'))).json()
  const own = items.filter(({ detail }: { detail: { by?: string } }) => detail.by === 'participant')
  expect(own.map(({ deed }: { deed: string }) => deed).reverse()).toEqual([
    'registration.apply',
    'registration.sign-in',
    'registration.sign-in',
    'participants.change',
    'registration.apply',
    'participants.move',
    'participants.promote'
  ])

  const out = await post('/my-registration/sign-out')
  expect([out.statusCode, out.headers.location]).toEqual([303, `/w/${open.workshop.slug}`])
  expect((await get('/my-registration')).statusCode).toBe(401)
})

test('nothing of it is in the log', async () => {
  const open = await openRegistration(it)
  const { get } = await signedIn(it, open, { email: 'quiet@example.com', givenNames: 'Quietly' })
  await get('/my-registration')
  const log = it.log.join('')
  expect(log).toContain('/me/:token')
  for (const secret of ['quiet@example.com', 'Quietly', linkIn(mailTo(it, 'quiet@example.com')[0]!).slice(4)])
    expect(log).not.toContain(secret)
})
