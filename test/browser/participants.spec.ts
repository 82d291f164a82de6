/** The list of participants: narrowed, kept as a view, changed by the dozen and taken back; one person corrected, replaced, erased. */
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()
const WORKSHOP = 'bangkok-2017'

test('people are found, kept as a view, and changed together', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/${WORKSHOP}/participants`)
  await expect(page.getByText('40 people')).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)
  await picture(page, 'console-participants')

  await page.getByRole('button', { name: 'Country' }).first().click()
  await page.getByRole('option', { name: /Thailand/ }).click()
  await page.getByRole('option', { name: /Pakistan/ }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText('8 people')).toBeVisible()
  await expect(page).toHaveURL(/country=THA&country=PAK/)
  await page.getByRole('searchbox').fill('GOVERNMENT zafarullah')
  await expect(page.getByText('Nobody fits')).toBeVisible()
  await page.getByRole('searchbox').fill('zafarullah')
  await expect(page.getByText('1 person')).toBeVisible()
  await page.getByRole('button', { name: 'Clear: Name' }).click()
  await expect(page.getByText('8 people')).toBeVisible()

  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.getByLabel('Name of the view').fill('Two delegations')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save view' }).click()
  await expect(page.getByRole('link', { name: 'Two delegations' })).toHaveAttribute('aria-current', /true|page/)
  await page.getByRole('link', { name: 'All', exact: true }).click()
  await expect(page.getByText('40 people')).toBeVisible()
  await page.getByRole('link', { name: 'Two delegations' }).click()

  await page.getByRole('checkbox', { name: 'Tick everybody who is loaded' }).check()
  await expect(page.getByText('8 people ticked')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'State', exact: true }).last().click()
  await page.getByRole('menuitem', { name: 'Cancel their places…' }).click()
  await expect(page.getByText('8 people become: Cancelled')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Cancel the places of 8 people' }).click()
  await expect(page.getByText('8 people changed.')).toBeVisible()
  await expect(page.getByRole('row').getByText('Cancelled')).toHaveCount(8)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('8 people are as before.')).toBeVisible()
  await expect(page.getByRole('row').getByText('Confirmed')).toHaveCount(8)
})

test('one person is opened by the keyboard and corrected, although somebody else corrects too', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/${WORKSHOP}/participants?q=baloch`)
  await page.getByRole('link', { name: /Sana Ullah Baloch/ }).press('Enter')
  const person = page.getByRole('dialog')
  await expect(person.getByText('ڈاکٹر ثناء اللہ بلوچ').first()).toBeVisible()
  await expectAccessible(page)
  await person.getByRole('link', { name: 'Edit' }).click()
  await person.getByLabel('Position').fill('Professor')
  await person.getByLabel('Given names').fill('')
  await person.getByRole('button', { name: 'Save changes' }).click()
  await expect(person.getByText('This is needed')).toBeVisible()
  await expectAccessible(page)
  await person.getByLabel('Given names').fill('Sana Ullah')

  const id = new URL(page.url()).pathname.split('/').at(-1)
  const address = `${plenary.url}/api/v1/workshops/${WORKSHOP}/participants/${id}`
  const theirs = await page.request.patch(address, {
    data: { position: 'Dean' },
    headers: { 'if-match': '*', 'sec-fetch-site': 'same-origin' }
  })
  expect(theirs.status()).toBe(200)
  await person.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('radio', { name: 'Position: Theirs' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save this choice' }).click()
  await expect(person.getByText('Professor', { exact: true })).toBeVisible()
  await expect(person.getByText('Position', { exact: true }).last()).toBeVisible()
})

test('a person is replaced by another, and erased', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/${WORKSHOP}/participants?q=siddiqui`)
  await page.getByRole('link', { name: /Ayesha Siddiqui/ }).click()
  const person = page.getByRole('dialog').first()
  await person.getByRole('link', { name: 'Replace by another person…' }).click()
  await person.getByLabel('Given names').fill('Zainab')
  await person.getByLabel('Family name').fill('Malik')
  await expectAccessible(page)
  await person.getByRole('button', { name: /^Replace .*Siddiqui/ }).click()
  await expect(person.getByRole('heading', { name: 'Zainab Malik' })).toBeVisible()
  await person
    .getByRole('link', { name: /Ayesha Siddiqui/ })
    .first()
    .click()
  await expect(person.getByText('Another person comes instead.')).toBeVisible()

  await person.getByRole('button', { name: 'Erase personal data…' }).click()
  const question = page.getByRole('dialog', { name: /^Erase the personal data/ })
  const act = question.getByRole('button', { name: /^Erase/ })
  await expect(act).toBeDisabled()
  const typed = await question.getByRole('textbox').getAttribute('aria-label')
  expect(typed).toBeNull()
  const reference = (await question.getByText(/^Type “/).textContent())?.match(/“(.+)”/)?.[1] ?? ''
  await question.getByRole('textbox').fill(reference)
  await expectAccessible(page)
  await act.click()
  await expect(person.getByRole('heading', { name: 'Erased person' })).toBeVisible()
  await expect(page.getByText('Siddiqui')).toHaveCount(0)
})

test('on a phone the person takes the place of the list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/${WORKSHOP}/participants`)
  await expect(page.getByText(/^\d+ people$/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /Anjali/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Anjali/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'To the list' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Participants' })).toBeVisible()
})
