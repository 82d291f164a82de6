/** What is said is captured, sorted and read as the report; the audit log tells who did it. */
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()
const home = () => `${plenary.url}/console/w/bangkok-2017`

test('captured by keyboard, sorted, undone, ordered, and in the report', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${home()}/outcomes`)
  const field = page.getByLabel('What was said')
  await field.fill('Local mayors are not at the table')
  await field.press('Control+Enter')
  const card = page.getByText('Local mayors are not at the table').last()
  await expect(card).toBeVisible()
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  await expectAccessible(page)

  await page.getByRole('button', { name: /What to do with: Local mayors/ }).click()
  await page.getByRole('menuitem', { name: 'Challenge' }).click()
  await expect(page.getByText('Sorted into: Challenge.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()

  await page.getByRole('tab', { name: 'Sorted' }).click()
  await expect(page).toHaveURL(/tab=sorted/)
  const notes = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Notes to sort' }) })
  await expect(notes).toContainText('Local mayors')
  await page.getByRole('button', { name: /What to do with: Local mayors/ }).click()
  await page.getByRole('menuitem', { name: 'Challenge' }).click()
  const challenges = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Challenges' }) })
  await expect(challenges).toContainText('Local mayors')
  await page.getByRole('button', { name: /Move up: Local mayors/ }).click()
  await expectAccessible(page)
  await picture(page, 'console-outcomes')

  await page.getByRole('tab', { name: 'Report' }).click()
  await expect(page.getByRole('article')).toContainText('Local mayors are not at the table')
  await expectAccessible(page)
})

test('the dialog has an address, and tells what does not fit', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${home()}/outcomes?tab=sorted`)
  await page
    .getByRole('button', { name: /^What to do with/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await expect(page).toHaveURL(/outcome=/)
  await page.reload()
  const dialog = page.getByRole('dialog', { name: 'Edit outcome' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Theme').fill('Coordination')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/Coordination/).first()).toBeVisible()
})

test('the audit log says who did what, and is narrowed by address', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${home()}/audit`)
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${home()}/audit?feature=outcomes`)
  await expect(page.getByRole('cell', { name: 'Changed an outcome' }).first()).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Imported participants' })).toHaveCount(0)
  await page.goto(`${home()}/audit?to=2001-01-01`)
  await expect(page.getByRole('heading', { name: 'Nothing fits these filters' })).toBeVisible()
  await expectAccessible(page)
})

test('an officer reads outcomes and the report, and changes nothing', async ({ page }) => {
  await signIn(page, plenary, 'officer-unodc')
  await page.goto(`${home()}/outcomes`)
  await expect(page.getByRole('tab', { name: 'Capture' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Challenges' })).toBeVisible()
  await expect(page.getByRole('button', { name: /What to do with/ })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveCount(0)
})
