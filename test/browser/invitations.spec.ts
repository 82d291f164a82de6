/** Invitations: a session moves, the release is reviewed, one person is left out, the rest is approved and sent. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()

const mails = () => {
  const folder = path.join(plenary.folder, 'mail')
  return readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

test('who is concerned by a release is told after a review, and nobody who was left out', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  const api = `${plenary.url}/api/v1/workshops/bangkok-2017`
  const sessions = (await (await page.request.get(`${api}/sessions`)).json()).items
  const listed = await (await page.request.get(`${api}/participants?state=confirmed&listed=true&limit=100`)).json()
  const people = listed.items.filter(({ email }: { email: string | null }) => email !== null).slice(0, 3)
  expect(people).toHaveLength(3)
  const panel = sessions.find(({ kind }: { kind: string }) => kind === 'panel') ?? sessions[2]
  const roles = people.map(({ id }: { id: string }) => ({ role: 'panellist', participantId: id }))
  const changed = await page.request.patch(`${api}/sessions/${panel.id}`, {
    data: { roles, title: 'A panel of three' },
    headers: { 'if-match': '*', origin: plenary.url }
  })
  expect(changed.status(), await changed.text()).toBe(200)

  await page.goto(`${plenary.url}/console/w/bangkok-2017/agenda?release=preview`)
  await expect(page.getByRole('heading', { name: 'Who will be told' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Release Rev.2' }).click()
  const ask = page.getByRole('dialog', { name: /as Rev\.2/ })
  await ask.getByRole('button', { name: 'Release Rev.2' }).click()
  await page.getByRole('link', { name: /^Review.*Rev\.2/ }).click()

  await expect(page.getByRole('heading', { name: 'Messages' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Kind' }).click()
  await page.getByRole('option', { name: 'Invitation' }).click()
  await page.getByRole('combobox', { name: 'Session' }).fill('A panel')
  await page.getByRole('option', { name: 'A panel of three' }).click()
  const left = page.getByRole('button', { name: /^Leave out: Invitation/ })
  await expect(left).toHaveCount(3)
  await page.getByRole('button', { name: 'Look at: Invitation, Bambang' }).first().click()
  await expect(page.getByRole('dialog').getByText('Your part: Panellist')).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'console-invitation-preview')
  await page.keyboard.press('Escape')
  await left.first().click()
  await expect(left).toHaveCount(2)
  await expectAccessible(page)
  await picture(page, 'console-invitations')

  await page.getByRole('button', { name: /^Send \d+ messages to \d+ people$/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Send \d+ messages/ })
    .click()
  await expect(page.getByRole('status').filter({ hasText: 'are on their way' })).toBeVisible()
  await expect(page.getByText('Sent', { exact: true }).first()).toBeVisible()
  await expect.poll(() => mails().filter((mail) => /^Subject: Invitation: A panel of three/m.test(mail)).length).toBe(2)
  expect(
    mails().filter((mail) => mail.includes('text/calendar; charset=utf-8; method=REQUEST')).length
  ).toBeGreaterThan(1)
})
