/** A participant, without JavaScript: registers, opens the link from the mailbox, and takes calendar and agenda along. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, PASSWORD, picture, test } from './support/test.ts'

const plenary = freshPlenary()
const W = '/w/heat-and-health'

/** Asks the API as the organiser, apart from the browser of the participant. */
const organiser = async (request: APIRequestContext) => {
  const api = `${plenary.url}/api/v1`
  const data = { email: 'organiser@plenary.example', password: PASSWORD, cookies: false }
  const { accessToken } = await (await request.post(`${api}/auth/sign-in`, { data })).json()
  return async (method: string, where: string, body?: object) => {
    const headers = { authorization: `Bearer ${accessToken}`, 'if-match': '*' }
    const answer = await request.fetch(`${api}${where}`, { method, headers, ...(body && { data: body }) })
    expect([where, answer.ok()]).toEqual([where, true])
    return answer.status() === 204 ? {} : answer.json()
  }
}

/** A workshop that is still to come, with a released agenda and an open registration. */
const openWorkshop = async (request: APIRequestContext) => {
  const call = await organiser(request)
  await call('POST', '/workshops', {
    slug: 'heat-and-health',
    title: 'Workshop on Heat and Health',
    startsOn: '2035-03-05',
    endsOn: '2035-03-06',
    timeZone: 'Asia/Bangkok',
    city: 'Bangkok',
    country: 'THA',
    languages: ['en', 'th'],
    visibility: 'public',
    registration: 'open',
    dataNotice: 'The organisers alone read what you tell here.',
    dataContact: 'data@example.org'
  })
  const at = '/workshops/heat-and-health'
  await call('POST', `${at}/rooms`, { name: 'ห้องประชุม 1' })
  await call('POST', `${at}/sessions`, {
    kind: 'opening',
    title: 'Opening · พิธีเปิด',
    room: 'ห้องประชุม 1',
    startsAt: '2035-03-05T09:00:00+07:00',
    endsAt: '2035-03-05T10:00:00+07:00'
  })
  await call('POST', `${at}/agenda/releases`, {})
  return { call, at }
}

/** The link in the newest message, once it has been written. */
const linkInMailbox = async (): Promise<string> => {
  const folder = path.join(plenary.folder, 'mail')
  let link: string | undefined
  await expect(async () => {
    const newest = readdirSync(folder).sort().at(-1)
    const message = readFileSync(path.join(folder, newest ?? ''), 'utf8').replace(/=\r?\n/g, '')
    link = /http:\/\/127\.0\.0\.1:\d+\/me\/[\w-]+/.exec(message)?.[0]
    expect(link).toBeDefined()
  }).toPass({ timeout: 15_000 })
  return link as string
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('registers, corrects a fault, opens the link, and takes calendar and agenda along', async ({
    page,
    request
  }) => {
    const { call, at } = await openWorkshop(request)
    await page.goto(`${plenary.url}${W}`)
    await page.getByRole('link', { name: 'Register', exact: true }).click()
    await page.getByLabel(/^Given names/).fill('สมชาย')
    await page.getByLabel(/^Family name/).fill('ใจดี')
    // what the browser lets pass and the server does not
    await page.getByLabel(/^E-mail/).fill('somchai@example')
    await page.getByLabel(/^Sector/).selectOption({ label: 'Government' })
    await page.getByLabel(/I have read/).check()
    await page.getByRole('button', { name: 'Send my registration' }).click()
    const summary = page.getByRole('alert')
    await expect(summary).toBeVisible()
    await expect(page.getByLabel(/^Given names/)).toHaveValue('สมชาย')
    await expect(page.getByLabel(/^E-mail/)).toHaveAttribute('aria-invalid', 'true')
    await summary.getByRole('link').first().click()

    await page.getByLabel(/^E-mail/).fill('somchai@example.com')
    await page.getByLabel(/^Country/).selectOption({ label: 'Thailand' })
    await page.getByLabel(/^Organisation/).fill('กระทรวงสาธารณสุข')
    await page.getByRole('button', { name: 'Send my registration' }).click()
    await expect(page.getByRole('heading', { name: 'Look into your mailbox' })).toBeVisible()

    await page.goto(await linkInMailbox())
    await page.getByRole('button', { name: 'Open my registration' }).click()
    await expect(page).toHaveURL(/\/my-registration$/)
    await expect(page.getByRole('heading', { name: 'Your registration has arrived' })).toBeVisible()

    const { items } = await call('GET', `${at}/participants`)
    await call('POST', `${at}/participants/${items[0].id}/state`, { state: 'confirmed' })
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Your place is confirmed' })).toBeVisible()
    await expect(page.locator('svg.qr')).toBeVisible()
    await picture(page, 'my-registration')

    await page.getByRole('link', { name: 'Open my agenda' }).click()
    await expect(page.getByRole('heading', { name: 'Opening · พิธีเปิด' })).toBeVisible()
    await page.getByRole('button', { name: 'Make an address to subscribe to' }).first().click()
    const subscribed = await page.locator('code.address').innerText()
    const link = page.getByRole('link', { name: 'Subscribe' })
    await expect(link).toHaveAttribute('href', subscribed.replace('http:', 'webcal:'))
    await expect(page.getByRole('img', { name: 'QR code: subscribe to my sessions' })).toBeVisible()
    const [session] = (await call('GET', `${at}/sessions`)).items
    const moved = { startsAt: '2035-03-05T09:30:00+07:00', endsAt: '2035-03-05T10:30:00+07:00' }
    await call('PATCH', `${at}/sessions/${session.id}`, moved)
    await call('POST', `${at}/agenda/releases`, {})
    await page.reload()
    await expect(page.getByRole('heading', { name: 'What changed for you since Rev.1' })).toBeVisible()
    await expect(page.getByText('was Mon 5 Mar, 09:00–10:00')).toBeVisible()
    expect(await (await page.request.get(subscribed)).text()).toContain('DTSTART;TZID=Asia/Bangkok:20350305T093000')
    await picture(page, 'my-agenda')

    await page.goto(`${plenary.url}${W}/agenda`)
    await expect(page.getByText('Opening · พิธีเปิด').first()).toBeVisible()
    const answer = await page.request.get(`${plenary.url}/api/v1/workshops/heat-and-health/agenda.ics`)
    expect(await answer.text()).toContain('DTSTART;TZID=Asia/Bangkok:20350305T093000')
    const pdf = await page.request.get(`${plenary.url}/api/v1/workshops/heat-and-health/agenda.pdf`)
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

test('public pages are accessible in English and Arabic, on a telephone and a screen, in light and dark', async ({
  page
}) => {
  const pages = [
    '/',
    W,
    `${W}/agenda`,
    `${W}/register`,
    `${W}/my-registration`,
    '/verify',
    '/w/bangkok-2017/agenda',
    '/nowhere'
  ]
  for (const lang of ['en', 'ar'])
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1440, 'dark']
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      for (const one of pages) {
        await page.goto(`${plenary.url}${one}?lang=${lang}`)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        await expectAccessible(page)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        )
        expect([one, lang, width, overflow]).toEqual([one, lang, width, 0])
      }
    }
})
