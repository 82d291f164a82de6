/** Badges are chosen, looked at and printed; a lost one is replaced, and the log tells of it. */
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()
const screen = (query = '') => `${plenary.url}/console/w/bangkok-2017/badges${query}`

test('whom to print is chosen, seen as a sheet, printed once, and written down', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(screen())
  await expect(page.getByRole('button', { name: 'Print 40 badges on 10 sheets' })).toBeVisible()
  await expect(page.getByRole('img', { name: /Sheet 1 of 10: Nusrat Jahan Chowdhury/ })).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'console-badges')

  await page.getByRole('button', { name: 'Next sheet' }).click()
  await expect(page).toHaveURL(/sheet=2/)
  await expect(page.getByRole('img', { name: /Sheet 2 of 10/ })).toBeVisible()

  await page.getByRole('checkbox', { name: 'Tick Bambang' }).check()
  await page.getByRole('checkbox', { name: 'Tick Lim Chee Keong' }).check()
  await expect(page.getByText('2 of 40 ticked')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Sheet 1 of 1: Bambang; Lim Chee Keong' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Print 2 badges on 1 sheet' }).click()
  const file = page.getByRole('button', { name: 'Download bangkok-2017-badges.pdf' })
  await expect(file).toBeVisible()
  const [saved] = await Promise.all([page.waitForEvent('download'), file.click()])
  expect(saved.suggestedFilename()).toBe('bangkok-2017-badges.pdf')
  await expectAccessible(page)

  await page.getByText('Not yet printed', { exact: true }).click()
  await expect(page.getByText('38 people')).toBeVisible()
  await page.getByText('Printed before', { exact: true }).click()
  await expect(page.getByText('2 people')).toBeVisible()
  await expect(page.getByText('2 of these badges were printed before.', { exact: false })).toBeVisible()

  await page.getByRole('tab', { name: 'What was printed' }).click()
  await page.getByRole('button', { name: /^People of the printing/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Lim Chee Keong')
  await expectAccessible(page)
})

test('a lost badge is replaced by name, and has to be printed anew', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(screen('?q=Surasak'))
  await page.getByRole('button', { name: /^Badge of Surasak/ }).click()
  await page.getByRole('menuitem', { name: 'Print this badge alone' }).click()
  await expect(page.getByRole('button', { name: /^Download/ })).toBeVisible()
  await expect(page.getByText('Once', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /^Badge of Surasak/ }).click()
  await page.getByRole('menuitem', { name: 'Issue a new badge…' }).click()
  await expect(page.getByRole('dialog')).toContainText('stops opening doors at once')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Issue a new badge', exact: true }).click()
  await expect(page.getByText('New badge, not yet printed')).toBeVisible()
})

test('a layout is chosen by what it looks like, on both sides', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(screen())
  await page.getByRole('radio', { name: 'A6, agenda on the back' }).click()
  await expect(page).toHaveURL(/layout=a6-four-up-agenda/)
  await expect(page.getByText('Print on both sides, turned over at the long edge.')).toBeVisible()
  await page.getByText('Back', { exact: true }).click()
  await expect(page).toHaveURL(/side=back/)
  await expect(page.getByRole('img', { name: /Sheet 1 of 10/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Card, ten on A4' }).click()
  await expect(page.getByRole('button', { name: 'Print 40 badges on 4 sheets' })).toBeVisible()
})

test('name plates and seating cards are looked at and saved', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(screen())
  await page.getByRole('tab', { name: 'Name plates' }).click()
  await expect(page.getByRole('img', { name: 'Sheet 1 of 6' })).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'console-name-plates')
  const plates = page.getByRole('button', { name: 'Save 6 name plates on 6 sheets' })
  const [saved] = await Promise.all([page.waitForEvent('download'), plates.click()])
  expect(saved.suggestedFilename()).toBe('bangkok-2017-name-plates.pdf')
  await page.getByText('Person', { exact: true }).click()
  await expect(page.getByRole('button', { name: 'Save 40 name plates on 40 sheets' })).toBeVisible()

  await page.getByRole('tab', { name: 'Seating cards' }).click()
  await page.getByRole('combobox', { name: 'State drawn by lot' }).click()
  await page.getByRole('option', { name: 'Malaysia' }).click()
  await page.getByRole('checkbox', { name: 'Print the number of the seat' }).check()
  await expect(page).toHaveURL(/startingWith=MYS/)
  await expect(page.getByRole('img', { name: 'Sheet 1 of 10' })).toBeVisible()
  await expectAccessible(page)
  const cards = page.getByRole('button', { name: 'Save 40 seating cards on 10 sheets' })
  const [file] = await Promise.all([page.waitForEvent('download'), cards.click()])
  expect(file.suggestedFilename()).toBe('bangkok-2017-seating-cards.pdf')
})

test('a name that no font has is told before printing, with the way to the person', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  const person = {
    givenNames: 'Tala',
    nativeName: 'ⵜⴰⵍⴰ',
    sector: 'government',
    category: 'Delegate',
    country: 'MAR'
  }
  const url = `${plenary.url}/api/v1/workshops/bangkok-2017/participants`
  expect((await page.request.post(url, { data: person, headers: { origin: plenary.url } })).status()).toBe(201)
  await page.goto(screen('?country=MAR'))
  const warning = page.getByRole('alert').filter({ hasText: '1 badge would lose characters' })
  await expect(warning.getByRole('link', { name: 'Tala' })).toBeVisible()
  const print = page.getByRole('button', { name: /^Print 1 badge/ })
  await expect(print).toBeDisabled()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: 'Print without these characters' }).check()
  await print.click()
  await expect(page.getByRole('button', { name: /^Download/ })).toBeVisible()
})
