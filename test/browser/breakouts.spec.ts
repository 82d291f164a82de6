/** Groups: somebody is moved by keyboard and back, the groups are balanced after a look, and that is taken back. */
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()

test('moved by keyboard, balanced after a look at the figures, and undone', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/bangkok-2017/breakouts`)
  const group = (code: string) => page.getByRole('region', { name: new RegExp(`^${code} `) })
  await expect(group('S14B')).toContainText('13 of ')
  await expect(page.getByText('Released with Rev.1')).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'console-breakouts')

  await group('S14B')
    .getByRole('button', { name: /Bambang/ })
    .press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Move Bambang' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('radio', { name: /S14C/ }).check()
  await dialog.getByRole('button', { name: 'Move' }).press('Enter')
  await expect(group('S14C').getByRole('button', { name: /Bambang.*Given by hand/ })).toBeVisible()
  await expect(page.getByText("Not released yet: one person's place differs")).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(group('S14B').getByRole('button', { name: /Bambang/ })).toBeVisible()
  await expect(page.getByText('Released with Rev.1')).toBeVisible()

  await page.getByRole('button', { name: 'Balance' }).click()
  const balance = page.getByRole('dialog', { name: 'Balance the groups' })
  await expect(balance.getByRole('row', { name: 'Evenness by country 68% 100%' })).toBeVisible()
  await expectAccessible(page)
  await balance.getByRole('button', { name: 'Give these places' }).click()
  await expect(page.getByText(/Not released yet: the places of \d+ people differ/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText('Released with Rev.1')).toBeVisible()

  await page.setViewportSize({ width: 375, height: 800 })
  // charts draw themselves anew when there is less room
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
})
