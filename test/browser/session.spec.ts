/** Signing in, finding one's way, and leaving. */
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, PASSWORD, signIn, test } from './support/test.ts'

const plenary = freshPlenary()

test('a person signs in, comes to where they were going, and signs out', async ({ page }) => {
  await page.goto(`${plenary.url}/console/w/bangkok-2017/settings?tab=rooms`)
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('E-mail address').fill('organiser@plenary.example')
  await page.getByLabel('Password', { exact: true }).fill('wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('do not fit together')
  await expectAccessible(page)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/console\/w\/bangkok-2017\/settings\?tab=rooms$/)
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: /account and settings/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await page.goto(`${plenary.url}/console/`)
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
})

test('the sign-in never leads to another site', async ({ page }) => {
  for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
    await page.context().clearCookies()
    await page.goto(`${plenary.url}/console/sign-in?to=${encodeURIComponent(to)}`)
    await page.getByLabel('E-mail address').fill('organiser@plenary.example')
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Workshops', level: 1 })).toBeVisible()
    expect(new URL(page.url()).origin).toBe(plenary.url)
  }
})

test('the palette jumps to a person, a session and a screen by keyboard', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/bangkok-2017/settings`)
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('textbox', { name: /Jump to/ })
  await field.fill('audit')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Audit log', level: 1 })).toBeVisible()

  await page.keyboard.press('Control+k')
  await field.fill('opening')
  await page.getByRole('button', { name: /S01/ }).click()
  await expect(page).toHaveURL(/agenda.*session=/)
})

test('French, dark, and back', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/account`)
  await page.getByRole('button', { name: /account and settings/ }).click()
  await page.getByText('Dark', { exact: true }).click()
  await page.getByText('Français').click()
  await expect(page.getByRole('heading', { name: 'Votre compte', level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Votre compte', level: 1 })).toBeVisible()
  await expectAccessible(page)
})

test('what is not there says so', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/no/such/screen`)
  await expect(page.getByRole('heading', { name: 'Nothing is at this address' })).toBeVisible()
  await page.goto(`${plenary.url}/console/w/no-such-workshop`)
  await expect(page.getByRole('heading', { name: 'This is not here' })).toBeVisible()
  await expectAccessible(page)
})
