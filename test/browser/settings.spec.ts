/** An organiser sets the workshop up; two at once do not overwrite each other. */
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()
const at = (tab: string) => `${plenary.url}/console/w/bangkok-2017/settings?tab=${tab}`

test('rooms and categories are added, changed and removed', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(at('rooms'))
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add a room' }).click()
  await expect(page).toHaveURL(/edit=new/)
  await page.getByLabel('Name').fill('ห้องประชุม 4')
  await page.getByLabel('Seats').fill('40')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add a room' }).last().click()
  await expect(page.getByRole('cell', { name: 'ห้องประชุม 4', exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Remove ห้องประชุม 4' }).click()
  const question = page.getByRole('dialog', { name: 'Remove ห้องประชุม 4?' })
  await expect(question).toBeVisible()
  await expectAccessible(page)
  await question.getByRole('button', { name: 'Remove ห้องประชุม 4' }).click()
  await expect(page.getByRole('cell', { name: 'ห้องประชุม 4', exact: true })).toBeHidden()

  await page.goto(at('categories'))
  await page.getByRole('button', { name: 'Add a category' }).click()
  await page.getByLabel('Name').fill('Resource person')
  await page.getByRole('textbox', { name: 'Letter' }).fill('D')
  await page.getByRole('button', { name: 'Add a category' }).last().click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Letter' }).fill('R')
  await page.getByRole('button', { name: 'Add a category' }).last().click()
  await expect(page.getByRole('cell', { name: 'Resource person' }).first()).toBeVisible()
})

test('every tab can be read', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  for (const tab of ['workshop', 'registration', 'agencies', 'team', 'tokens', 'data']) {
    await page.goto(at(tab))
    await expect(page.getByRole('tabpanel')).toBeVisible()
    await page.waitForLoadState('load')
    await expectAccessible(page)
  }
  await picture(page, 'settings-data')
})

test('a token is shown once', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(at('tokens'))
  await page.getByRole('button', { name: 'Make a token' }).click()
  await page.getByLabel('What it is for').fill('Nightly export')
  await page.getByRole('combobox', { name: 'Agency' }).click()
  await page.getByRole('option', { name: /^UNODC/ }).click()
  await page.getByRole('button', { name: 'Make a token' }).last().click()
  await expect(page.getByRole('dialog', { name: 'The new token' })).toContainText('plenary')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('cell', { name: 'Nightly export' })).toBeVisible()
  await page.getByRole('button', { name: 'Revoke' }).click()
  await page.getByRole('button', { name: 'Revoke Nightly export' }).click()
  await expect(page.getByText('revoked')).toBeVisible()
})

test('two organisers edit at once: the second sees the difference and loses nothing', async ({ page, browser }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(at('workshop'))
  const other = await browser.newPage({ locale: 'en-GB' })
  await signIn(other, plenary, 'organiser')
  await other.goto(at('workshop'))
  await other.getByLabel('Venue', { exact: true }).fill('Conference centre, hall B')
  await other.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(other.getByText('Saved.')).toBeVisible()
  await other.close()

  await page.getByLabel('Venue', { exact: true }).fill('Hotel, third floor')
  await page.getByLabel('City').fill('Nonthaburi')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' })
  await expect(dialog).toContainText('Conference centre, hall B')
  await expect(dialog).toContainText('Hotel, third floor')
  await expectAccessible(page)
  await dialog.getByRole('radio', { name: 'Venue: Theirs' }).check()
  await dialog.getByRole('button', { name: 'Save this choice' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Venue', { exact: true })).toHaveValue('Conference centre, hall B')
  await expect(page.getByLabel('City')).toHaveValue('Nonthaburi')
})
