/** Letters: what they say is written down, they are looked at, issued to many at once, and one is taken back. */
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()
const screen = (query = '') => `${plenary.url}/console/w/bangkok-2017/letters${query}`

test('letters are signed by somebody, issued to those who may have one, numbered, and taken back', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(screen())
  await expect(page.getByText('Say first who signs the letters')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'What letters say' }).click()
  await page.getByLabel('References begin with').fill('UNODC/ROSEAP/2017')
  await page.getByLabel('Who signs').fill('Jeremy Example')
  await page.getByLabel('Their function').fill('Regional Representative')
  await page.getByLabel('Whom to ask').fill('workshop@example.org')
  await page.getByLabel('Answers are asked for by').fill('2017-12-01')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('is after the first day of the workshop', { exact: false }).first()).toBeVisible()
  await page.getByLabel('Answers are asked for by').fill('2017-11-03')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('tab', { name: 'Issue', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Issue 40 and make the file' })).toBeVisible()
  await picture(page, 'console-letters')
  const specimen = await page.getByRole('link', { name: 'Specimen for Bambang' }).getAttribute('href')
  const looked = await page.request.get(`${plenary.url}${specimen}`)
  expect([looked.status(), looked.headers()['content-type']]).toEqual([200, 'application/pdf'])

  await page.getByRole('checkbox', { name: 'Tick Bambang' }).check()
  await page.getByRole('button', { name: 'Issue 1 and make the file' }).click()
  await expect(page.getByText('The file holds 1; 1 is new.')).toBeVisible()
  const file = page.getByRole('button', { name: 'Download bangkok-2017-invitation-letters.pdf' })
  const [saved] = await Promise.all([page.waitForEvent('download'), file.click()])
  expect(saved.suggestedFilename()).toBe('bangkok-2017-invitation-letters.pdf')
  await page.reload()
  await expect(page.getByText('The file holds 1; 1 is new.')).toBeVisible()
  await expect(page.getByText('UNODC/ROSEAP/2017/INV/0001')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('tab', { name: 'What was issued' }).click()
  await page.getByRole('button', { name: 'Revoke the paper of Bambang' }).click()
  await page.getByLabel('Reason').fill('Sent too early')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Revoke', exact: true }).click()
  await expect(page.getByText('Revoked', { exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('a note verbale goes to a State that nobody of the list is from', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(screen('?kind=note-verbale&country=KEN&seats=3&lang=fr'))
  await expect(page.getByText('Mission permanente du Kenya', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Issue 1 and make the file' }).click()
  await expect(page.getByRole('button', { name: 'Download bangkok-2017-note-verbales.pdf' })).toBeVisible()
})

test('the passport is put on file on the page of the person, and the letter for the visa follows', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  const said = { referencePrefix: '', signatoryTitle: '', contact: '', covered: '', notCovered: '', replyBy: null }
  const settings = await page.request.put(`${plenary.url}/api/v1/workshops/bangkok-2017/letter-settings`, {
    data: { ...said, signatoryName: 'Jeremy Example' },
    headers: { origin: plenary.url, 'if-match': '*' }
  })
  expect(settings.status()).toBe(200)
  await page.goto(`${plenary.url}/console/w/bangkok-2017/participants?q=Bambang`)
  await page.getByText('Bambang', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Passport on file…' }).click()
  await expect(page.getByText('No passport is on file.')).toBeVisible()
  await page.getByRole('button', { name: 'Put on file…' }).click()
  await page.getByRole('textbox', { name: /^Name as in/ }).fill('BAMBANG')
  await page.getByRole('textbox', { name: /^Number/ }).fill('C7654321')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Put on file', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '••••4321' })).toBeVisible()
  await expect(page.getByRole('dialog', { name: /^Passport of/ })).toBeHidden()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Letter for a visa' }).click()
  ])
  expect(saved.suggestedFilename()).toMatch(/^bangkok-2017-visa-letter-.*\.pdf$/)
  await expectAccessible(page)
})
