/** Every paper of the workshop stands in one place: the list is frozen and printed again, the agenda comes as a timetable. */
import { readFileSync } from 'node:fs'
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()
const screen = (query = '') => `${plenary.url}/console/w/bangkok-2017/documents${query}`

test('the list is frozen twice, told apart, and printed as it was', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(screen())
  const list = page.getByRole('region', { name: 'List of participants' })
  await expect(list).toContainText('No version has been frozen yet.')
  await expectAccessible(page)

  await list.getByRole('button', { name: 'Freeze the list…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('40 people are confirmed now')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Freeze', exact: true }).click()
  await expect(page.getByText('The list is frozen as LOP/1.')).toBeVisible()

  const api = `${plenary.url}/api/v1/workshops/bangkok-2017/participants`
  const { items } = await (await page.request.get(`${api}?q=Bambang`)).json()
  const headers = { origin: plenary.url, 'if-match': '*' }
  await page.request.patch(`${api}/${items[0].id}`, { data: { position: 'Director General' }, headers })

  await list.getByRole('button', { name: 'Freeze the list…' }).click()
  await dialog.getByRole('radio', { name: 'Final list' }).check()
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Titles corrected')
  await dialog.getByRole('button', { name: 'Freeze', exact: true }).click()
  await expect(list.getByRole('row', { name: /LOP\/2 Final list .* Titles corrected/ })).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'console-documents')

  await list.getByRole('button', { name: 'Changes of LOP/2' }).click()
  await expect(dialog).toContainText('Mr. Bambang (Indonesia)')
  await expect(dialog).toContainText('now Director General')
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  const file = list.getByRole('button', { name: 'PDF of version 1' })
  const [saved] = await Promise.all([page.waitForEvent('download'), file.click()])
  expect(saved.suggestedFilename()).toBe('bangkok-2017-participants-v1-participants.pdf')
})

test('the agenda is downloaded as a timetable, in the language that is chosen', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(screen('?lang=fr'))
  const agenda = page.getByRole('region', { name: 'Agenda', exact: true })
  const button = agenda.getByRole('button', { name: 'Timetable (PDF)' })
  const [saved] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(saved.suggestedFilename()).toBe('bangkok-2017-agenda-rev1-grid-fr.pdf')
  expect(
    readFileSync(await saved.path())
      .subarray(0, 5)
      .toString()
  ).toBe('%PDF-')
})

test('each reader finds the papers that are theirs, by the menu and by typing', async ({ page }) => {
  await signIn(page, plenary, 'officer-unodc')
  await page.goto(`${plenary.url}/console/w/bangkok-2017`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: /^Jump to/ }).fill('docu')
  await page.getByRole('button', { name: 'Documents' }).click()
  await expect(page.getByRole('heading', { name: 'Documents', level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Attendance report' })).toContainText('UNODC')
  for (const name of ['Name plates', 'Sign-in sheets']) await expect(page.getByRole('region', { name })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Freeze the list…' })).toHaveCount(0)
  await expectAccessible(page)
})

test('the desk finds the agenda, and no list', async ({ page }) => {
  await signIn(page, plenary, 'desk')
  await page.goto(screen())
  await expect(page.getByRole('region', { name: 'Agenda', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'List of participants' })).toHaveCount(0)
  await expectAccessible(page)
})
