/** From one workshop to the next: made again, looked at, and what is still to be done for it. Agencies, and a new workshop. */
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()

test('an organiser makes a workshop again, and is told what is still to be done for it', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/`)
  await expect(page.getByRole('heading', { name: /^Cross-regional Workshop/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^More about Cross-regional/ }).click()
  await page.getByRole('menuitem', { name: 'Make it again…' }).click()
  await expect(page).toHaveURL(/\?clone=bangkok-2017/)

  const dialog = page.getByRole('dialog', { name: /^Make “.*” again$/ })
  await dialog.getByLabel('Title').fill('The same in Dakar')
  await expect(dialog.getByText(/\/w\/the-same-in-dakar$/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Make it again' }).click()
  await expect(dialog.getByText('Choose the first day.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('First day').fill('2031-12-09')
  await expect(dialog.getByText('3 days: 9 – 11 December 2031')).toBeVisible()
  await dialog.getByLabel('City').fill('Dakar')
  await dialog.getByRole('combobox', { name: 'Country' }).fill('Sene')
  await page.getByRole('option', { name: 'Senegal' }).click()
  await dialog.getByRole('combobox', { name: 'Time zone' }).fill('dakar')
  await page.getByRole('option', { name: /Dakar/ }).click()
  await dialog.getByRole('button', { name: 'Make it again' }).click()

  await expect(page).toHaveURL(/\/w\/the-same-in-dakar$/)
  await expect(page.getByRole('heading', { name: 'The same in Dakar', level: 1 })).toBeVisible()
  const checks = page.getByRole('region', { name: 'What is still to be done' })
  await expect(checks.getByText('Nobody is confirmed yet.')).toBeVisible()
  await expect(checks.getByRole('img', { name: 'Serious' }).first()).toBeVisible()
  await checks.getByRole('button', { name: /in order$/ }).click()
  await expect(checks.getByText('There are rooms.')).toBeVisible()
  await expectAccessible(page)
  await checks.getByRole('link', { name: 'See people' }).first().click()
  await expect(page.getByRole('heading', { name: 'Participants', level: 1 })).toBeVisible()
})

test('what is past is told in counts, by country and sector, with what was done', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/bangkok-2017`)
  const table = page.getByRole('table', { name: 'Confirmed people by country and sector' })
  await expect(table.getByRole('row', { name: /^Bangladesh/ })).toContainText('4')
  await expect(page.getByRole('region', { name: 'Public pages' })).toContainText('/w/bangkok-2017/agenda')
  await expectAccessible(page)
  await picture(page, 'console-overview')
  await page.getByRole('link', { name: /40 Confirmed/ }).click()
  await expect(page).toHaveURL(/participants\?state=confirmed/)
})

test('an officer sees the own people and the own report', async ({ page }) => {
  await signIn(page, plenary, 'officer-unodc')
  await page.goto(`${plenary.url}/console/w/bangkok-2017`)
  await expect(page.getByRole('heading', { name: 'People whom UNODC invited' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Attendance (PDF)' })).toBeVisible()
  await expect(page.getByText('Places', { exact: true })).toHaveCount(0)
  await expectAccessible(page)
})

test('a desk goes to the door', async ({ page }) => {
  await signIn(page, plenary, 'desk')
  await page.goto(`${plenary.url}/console/w/bangkok-2017`)
  await expect(page).toHaveURL(/\/attendance/)
})

test('agencies are added, and stay while a workshop names them', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/agencies`)
  await page.getByRole('button', { name: 'Add agency' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add an agency' })
  await dialog.getByRole('textbox', { name: 'Acronym' }).fill('UNDP')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('World Meteorological Organization')
  await dialog.getByRole('button', { name: 'Add agency' }).click()
  await expect(dialog.getByText('is taken', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('textbox', { name: 'Acronym' }).fill('WMO')
  await dialog.getByRole('button', { name: 'Add agency' }).click()
  await expect(page.getByRole('row', { name: /^WMO/ })).toBeVisible()
  const remove = async (acronym: string) => {
    await page.getByRole('button', { name: `Delete ${acronym}` }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Delete ${acronym}` })
      .click()
  }
  await remove('WMO')
  await expect(page.getByRole('row', { name: /^WMO/ })).toHaveCount(0)
  await remove('UNDP')
  await expect(page.getByRole('alert')).toContainText('UNDP has a part in a workshop')
  await expectAccessible(page)
})

test('a new workshop names its agencies in their order', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/new`)
  await page.getByLabel('Title').fill('Water Without Borders')
  await page.getByLabel('First day').fill('2032-02-02')
  await page.getByLabel('Last day').fill('2032-02-01')
  for (const acronym of ['UNDP', 'UNV']) {
    await page.getByRole('button', { name: 'Name an agency' }).click()
    await page
      .getByRole('combobox', { name: /^Agency \d$/ })
      .last()
      .fill(acronym)
    await page.getByRole('option', { name: new RegExp(`^${acronym} `) }).click()
  }
  await page.getByRole('button', { name: 'Move UNV up' }).click()
  await page.getByRole('button', { name: 'Create workshop' }).click()
  await expect(page.getByText('The last day is before the first.')).toBeVisible()
  await expect(page.getByText('Choose a country.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Last day').fill('2032-02-03')
  await page.getByLabel('City').fill('Hanoi')
  await page.getByRole('combobox', { name: 'Country' }).fill('Viet')
  await page.getByRole('option', { name: 'Viet Nam' }).click()
  await page.getByRole('button', { name: 'Create workshop' }).click()
  await expect(page).toHaveURL(/\/w\/water-without-borders$/)
  const { items } = await (
    await page.request.get(`${plenary.url}/api/v1/workshops/water-without-borders/agencies`)
  ).json()
  expect(items.map(({ agency }: { agency: string }) => agency)).toEqual(['UNV', 'UNDP'])
})
