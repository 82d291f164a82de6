/** Logos of agencies are sent, seen on the public page, and taken away; sign-in sheets are downloaded. */
import sharp from 'sharp'
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()

const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">${inside}</svg>`
const LOGO = drawing(
  '<rect width="300" height="100" rx="30" fill="#1f6fb2"/><circle cx="60" cy="50" r="26" fill="#fff"/>'
)

test('an address of the calendar of an agency is made, works without signing in, and is ended', async ({
  page,
  request
}) => {
  await signIn(page, plenary, 'officer-unodc')
  await page.goto(`${plenary.url}/console/agencies`)
  await page.getByRole('button', { name: 'Calendar of UNODC' }).click()
  const dialog = page.getByRole('dialog', { name: 'Calendar of UNODC' })
  await dialog.getByRole('button', { name: 'Make an address' }).click()
  const address = await dialog.locator('code').innerText()
  await expect(dialog.getByRole('link', { name: 'Subscribe' })).toHaveAttribute(
    'href',
    address.replace('http:', 'webcal:')
  )
  await expect(dialog.getByRole('img', { name: /QR code/ })).toBeVisible()
  await expectAccessible(page)
  expect(await (await request.get(address)).text()).toContain('DTSTART;VALUE=DATE:20171127')
  await dialog.getByRole('button', { name: 'End address 1' }).click()
  await expect(dialog.locator('code')).toHaveCount(0)
  expect((await request.get(address)).status()).toBe(404)
})

test('the logo of an agency is sent, shown where its name is, and removed', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/agencies`)
  await page.getByRole('button', { name: 'Edit UNODC' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit UNODC' })
  await expect(dialog.getByText('No logo yet.')).toBeVisible()
  await expectAccessible(page)

  const file = dialog.locator('input[type=file]')
  const half = (
    await sharp({ create: { width: 300, height: 100, channels: 3, background: '#123' } })
      .png()
      .toBuffer()
  ).subarray(0, 60)
  await file.setInputFiles({ name: 'half.png', mimeType: 'image/png', buffer: half })
  await expect(dialog.getByRole('alert')).toContainText('damaged')
  await expectAccessible(page)

  await file.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(LOGO) })
  const shown = dialog.getByRole('img', { name: 'Logo of UNODC' })
  await expect(shown).toBeVisible()
  await expect(dialog.getByRole('alert')).toBeHidden()
  expect(await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1200)
  await expectAccessible(page)
  await picture(page, 'agency-logo')

  await page.goto(`${plenary.url}/w/bangkok-2017`)
  const logo = page.locator('.agencies img.logo')
  await expect(logo).toHaveCount(1)
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200)
  await expectAccessible(page)
  await logo.scrollIntoViewIfNeeded()
  await picture(page, 'public-logos')

  await page.goto(`${plenary.url}/console/agencies`)
  await expect(page.getByRole('img', { name: 'Logo of UNODC' })).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'agencies')
  await page.getByRole('button', { name: 'Edit UNODC' }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect(dialog.getByText('No logo yet.')).toBeVisible()
})

test('sign-in sheets of a day are downloaded in the language that is chosen', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/bangkok-2017/attendance?tab=sheets`)
  await page.getByRole('combobox', { name: 'For' }).click()
  await page
    .getByRole('option', { name: /28 November/ })
    .first()
    .click()
  await expect(page).toHaveURL(/sheet=day/)
  await expectAccessible(page)
  await picture(page, 'sign-in-sheets')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  expect((await saving).suggestedFilename()).toBe('bangkok-2017-sign-in-sheets-2017-11-28.pdf')
})
