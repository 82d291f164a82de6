/** A day at the door: the desk types and scans, the figures follow, and what was wrong is set right with a reason. */
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()
const screen = (query = '', workshop = 'bangkok-2017') => `${plenary.url}/console/w/${workshop}/attendance${query}`

/** A workshop that begins today, with three people who are confirmed. */
const openToday = async (page: Page, slug: string) => {
  const post = async (path: string, data: object) =>
    expect(
      (await page.request.post(`${plenary.url}/api/v1${path}`, { data, headers: { origin: plenary.url } })).status(),
      path
    ).toBe(201)
  const day = (days: number) =>
    new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Bangkok' }).format(new Date(Date.now() + days * 86_400_000))
  const frame = { timeZone: 'Asia/Bangkok', venue: 'Hall', city: 'Bangkok', country: 'THA', languages: ['en'] }
  const title = 'A workshop of today'
  const dates = { startsOn: day(0), endsOn: day(1) }
  await post('/workshops', {
    slug,
    title,
    shortTitle: 'Today',
    aim: 'To meet',
    ...dates,
    ...frame,
    visibility: 'private'
  })
  for (const [givenNames, familyName] of [
    ['Anong', 'Zaw'],
    ['Bilal', 'Khan'],
    ['Chloé', 'Müller']
  ])
    await post(`/workshops/${slug}/participants`, {
      givenNames,
      familyName,
      sector: 'government',
      category: 'Delegate',
      country: 'THA'
    })
}
const figure = (page: Page, name: string) =>
  page.getByRole('region', { name: 'At this door' }).getByText(name, { exact: true }).locator('xpath=..')

test('the door of today is opened, people are let in by name, and the figures follow by themselves', async ({
  page,
  context
}) => {
  await signIn(page, plenary, 'organiser')
  await openToday(page, 'today')
  await page.goto(screen('', 'today'))
  const open = page.getByRole('button', { name: /^Open the door of/ })
  await expect(open).toBeVisible()
  await expectAccessible(page)
  await open.click()
  await expect(figure(page, 'Missing')).toContainText('3')
  await expectAccessible(page)

  const desk = await context.newPage()
  await desk.goto(screen('?tab=desk', 'today'))
  const field = desk.getByRole('textbox', { name: 'Scan a badge or type a name' })
  await expect(field).toBeFocused()
  await field.fill('muller')
  await expect(desk.getByRole('button', { name: /Chloé Müller/ })).toBeVisible()
  await expectAccessible(desk)
  await field.press('Enter')
  await expect(desk.getByRole('status')).toContainText('Welcome')
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  await field.fill('muller')
  await field.press('Enter')
  await expect(desk.getByRole('status')).toContainText('Already in')
  await field.fill('0123456789ABCDEFGHJKMNPQRS')
  await field.press('Enter')
  await expect(desk.getByRole('status')).toContainText('Unknown badge')
  await expectAccessible(desk)

  await expect(figure(page, 'Here now')).toContainText('1', { timeout: 10_000 })
  await expect(figure(page, 'Missing')).toContainText('2')
})

test('who is missing is corrected with a reason, which the scans then tell', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(screen('?tab=missing&q=Keomanivong'))
  await page.getByRole('button', { name: /^Phonesavanh Keomanivong was present/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Correct attendance' })
  await dialog.getByRole('button', { name: 'Mark as present' }).click()
  await expect(dialog).toContainText('Say why, in a few words.')
  await expectAccessible(page)
  await dialog.getByLabel('Reason').fill('Signed the sheet, had no badge')
  await dialog.getByRole('button', { name: 'Mark as present' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Nobody who is missing fits these filters')).toBeVisible()

  await page.getByRole('tab', { name: 'Scans' }).click()
  await page.getByRole('textbox', { name: 'Find a person' }).fill('keomani')
  await page.getByRole('option', { name: /Phonesavanh/ }).click()
  await expect(page.getByText('By hand: Signed the sheet, had no badge')).toBeVisible()
  await page
    .getByRole('button', { name: /^Scan of Phonesavanh/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Take back…' }).click()
  await page.getByLabel('Reason').fill('It was somebody else')
  await page.getByRole('button', { name: 'Take this scan back' }).click()
  await expect(page.getByText(/Demonstration organiser, .*: It was somebody else/)).toBeVisible()
  await expectAccessible(page)
})

test('officers see their own people and change nothing; desks see the desk alone', async ({ page }) => {
  await signIn(page, plenary, 'officer-unodc')
  await page.goto(screen())
  await expect(figure(page, 'Confirmed')).toContainText('11')
  await expect(figure(page, 'Confirmed')).toContainText('All participants: 40')
  await expect(page.getByRole('tab')).toHaveText(['Now', 'Missing', 'Scans', 'Report'])
  await picture(page, 'console-attendance')
  await page.getByRole('tab', { name: 'Report' }).click()
  await expect(page.getByText('People invited by UNODC')).toBeVisible()
  await expectAccessible(page)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click()
  ])
  expect(saved.suggestedFilename()).toBe('bangkok-2017-attendance-unodc.pdf')
  await expect(page.getByLabel('For readers outside')).toBeChecked()
  const [statistics] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Statistics (PDF)' }).click()
  ])
  expect(statistics.suggestedFilename()).toBe('bangkok-2017-statistics.pdf')

  await page.context().clearCookies()
  await signIn(page, plenary, 'desk')
  await page.goto(screen())
  await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible()
  await expect(page.getByRole('tab')).toHaveCount(0)
  await expectAccessible(page)
})

test('the report of a big workshop is made as a task, and its file is there after a reload', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  // the demonstration is small: its report is told to be of many
  await page.route(/\/attendance\?/, async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue()
    const response = await route.fetch()
    const report = await response.json()
    await route.fulfill({ response, json: { ...report, totals: [{ confirmed: 2000, present: 1900 }] } })
  })
  await page.goto(screen('?tab=report'))
  await page.getByText('Excel', { exact: true }).click()
  await page.getByRole('button', { name: 'Make the report' }).click()
  const file = page.getByRole('button', { name: 'Download bangkok-2017-attendance.xlsx' })
  await expect(file).toBeVisible()
  await expectAccessible(page)
  const task = new URL(page.url()).searchParams.get('task')
  // an answer under way when the page goes is nobody's fault
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.goto(screen(`?task=${task}`))
  await expect(file).toBeVisible()
})
