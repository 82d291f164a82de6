/** The agenda: sessions are moved, wait, clash, are changed by two at once, released, and set back. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()
const BOARD = '/console/w/bangkok-2017/agenda?day=2017-11-28'

const middle = async (of: Locator) => {
  const box = await of.boundingBox()
  if (!box) throw new Error('is not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
const drag = async (page: Page, what: Locator, by: { x: number; y: number }) => {
  const { x, y } = await middle(what)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 5 })
  await page.mouse.move(x + by.x, y + by.y, { steps: 5 })
  await page.mouse.up()
}
const tile = (page: Page, name: RegExp) => page.getByRole('button', { name })
const hourWide = async (page: Page) =>
  (await middle(page.getByText('10:00', { exact: true }))).x -
  (await middle(page.getByText('09:00', { exact: true }))).x
const open = async (page: Page, path: string) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(plenary.url + path)
  await expect(page.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible()
}

test('sessions are dragged to other times and rooms, into the tray and out of it', async ({ page }) => {
  await open(page, BOARD)
  const group = tile(page, /^13:30.*Working group A/)
  await expect(group).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'console-agenda')
  const hour = await hourWide(page)

  await drag(page, group, { x: hour, y: 0 })
  await expect(tile(page, /^14:30–16:30 Working group A/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(group).toBeVisible()

  // where another session is: back in place, and told why
  const row =
    (await middle(page.getByText('Room C', { exact: true }))).y -
    (await middle(page.getByText('Room B', { exact: true }))).y
  await drag(page, group, { x: 0, y: row })
  const alert = page.getByRole('alert').filter({ hasText: 'The room is taken at that time' })
  await expect(alert).toContainText('S14B Working group B: Indonesia, Malaysia (13:30–15:30)')
  await expect(group).toBeVisible()
  await alert.getByRole('button', { name: 'Close' }).click()

  const tray = page.getByRole('region', { name: 'Not scheduled yet' })
  const [lunch, there] = [await middle(tile(page, /^12:30.*Lunch/)), await middle(tray)]
  await drag(page, tile(page, /^12:30.*Lunch/), { x: there.x - lunch.x, y: there.y - lunch.y })
  const waiting = tray.getByRole('button', { name: /Lunch/ })
  await expect(waiting).toBeVisible()
  await expectAccessible(page)
  const [from, terrace, noon] = [
    await middle(waiting),
    await middle(page.getByText('Terrace', { exact: true })),
    await middle(page.getByText('12:00', { exact: true }))
  ]
  await drag(page, waiting, { x: noon.x - from.x, y: terrace.y - from.y })
  await expect(tile(page, /^12:\d\d–13:\d\d Lunch.*Terrace/)).toBeVisible()
})

test('a session is added and changed by keyboard; two who change it decide field by field', async ({ page }) => {
  await open(page, `${BOARD}&view=list`)
  await page.getByRole('button', { name: 'New session' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New session' })
  await dialog.getByLabel('Title').fill('جلسة عن المجتمع المدني')
  await dialog.getByLabel('Begins at').fill('1730')
  await dialog.getByRole('button', { name: 'Add a person' }).click()
  await dialog.getByLabel('Name', { exact: true }).fill('TBC (UNDP)')
  await page.keyboard.press('Escape')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Add session' }).click()

  const sessions = `${plenary.url}/api/v1/workshops/bangkok-2017/sessions`
  const session = page.getByRole('button', { name: /^17:30–18:30 S23/ })
  await session.click()
  const form = page.getByRole('dialog', { name: /S23/ })
  await form.getByLabel('Title').fill('Civil society')
  const { items } = await (await page.request.get(sessions)).json()
  const { id } = items.find(({ code }: { code: string }) => code === 'S23')
  const theirs = { data: { title: 'Theirs', abstract: 'By them' }, headers: { 'if-match': '*', origin: plenary.url } }
  expect((await page.request.patch(`${sessions}/${id}`, theirs)).status()).toBe(200)
  await form.getByRole('button', { name: 'Save' }).click()
  const conflict = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' })
  await expect(conflict.getByText('Theirs', { exact: true }).last()).toBeVisible()
  await expectAccessible(page)
  await conflict.getByRole('button', { name: 'Save this choice' }).click()
  await expect(page.getByRole('button', { name: /^17:30–18:30 S23 Civil society/ })).toBeVisible()
  expect(await (await page.request.get(`${sessions}/${id}`)).json()).toMatchObject({
    title: 'Civil society',
    abstract: 'By them'
  })

  await page.getByRole('button', { name: '15 minutes later: S23 Civil society' }).press('Enter')
  await expect(page.getByRole('button', { name: /^17:45–18:45 S23/ })).toBeVisible()
  await page.getByRole('button', { name: 'More for S16' }).click()
  await page.getByRole('menuitem', { name: 'Choose this and all later ones' }).click()
  await page.getByRole('button', { name: 'Move later' }).click()
  await expect(page.getByRole('button', { name: /^18:00–19:00 S23/ })).toBeVisible()
})

test('the draft is released after a look at what changed, and set back', async ({ page }) => {
  await open(page, '/console/w/bangkok-2017/agenda?release=preview')
  const panel = page.getByRole('dialog', { name: 'Release Rev.2' })
  await expect(panel.getByText('S23 Civil society')).toBeVisible()
  await panel.getByLabel('Note to readers').fill('One session more on Tuesday.')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Release Rev.2' }).click()
  await page
    .getByRole('dialog', { name: /as Rev\.2/ })
    .getByRole('button', { name: 'Release Rev.2' })
    .click()
  await expect(page.getByRole('heading', { name: 'Rev.2', level: 2, exact: true })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Set the draft back to Rev.1' }).click()
  const ask = page.getByRole('dialog', { name: /back to Rev\.1/ })
  await ask.getByLabel(/Type/).fill('Rev.1')
  await ask.getByRole('button', { name: /back to Rev\.1/ }).click()
  await expect(page.getByRole('button', { name: /^Release \([1-9]/ })).toBeVisible()
  await page.getByRole('link', { name: 'Open Rev.2' }).click()
  await expect(page.getByRole('table').getByText('S23 Civil society')).toBeVisible()
  await expectAccessible(page)
})

test('a session says what it is for, in which track and languages, and readers find it by that', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/bangkok-2017/settings?tab=tracks`)
  await page.getByRole('button', { name: 'Add a track' }).click()
  await page.getByLabel('Name').fill('Volunteers')
  await page.getByRole('dialog').getByRole('button', { name: 'Add a track' }).click()
  await expect(page.getByRole('table', { name: 'Tracks' }).getByRole('row').last()).toContainText('Volunteers')
  await page.getByRole('button', { name: 'Move Volunteers up' }).click()
  await expect(page.getByRole('table', { name: 'Tracks' }).getByRole('row').last()).not.toContainText('Volunteers')
  await expectAccessible(page)
  await picture(page, 'console-tracks')

  await page.goto(`${plenary.url}${BOARD}`)
  await tile(page, /^16:00.*Reports of the working groups/).click()
  const form = page.getByRole('dialog', { name: /S16/ })
  await form.getByRole('button', { name: /^Content/ }).click()
  await form.getByLabel('Objectives').fill('To hear every group.\n\nTo choose three challenges.')
  await form.getByRole('combobox', { name: 'Track' }).click()
  await page.getByRole('option', { name: 'Volunteers' }).click()
  await form.getByRole('button', { name: /^Languages/ }).click()
  await form.getByRole('combobox', { name: 'Interpreted into' }).fill('Thai')
  await page.getByRole('option', { name: 'Thai' }).click()
  await form.getByRole('button', { name: /^Places/ }).click()
  await form.getByLabel('Address to take part online').fill('https://meet.example.org/tell-nobody')
  await form.getByRole('button', { name: 'Add a person' }).click()
  await form.getByLabel('Name', { exact: true }).last().fill('UNDP')
  await page.getByRole('option', { name: 'TBC (UNDP)' }).click()
  await expectAccessible(page)
  await picture(page, 'console-session')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(tile(page, /^16:00.*Volunteers, Hybrid, Interpreted into Thai/)).toBeVisible()

  const releases = `${plenary.url}/api/v1/workshops/bangkok-2017/agenda/releases`
  const released = await page.request.post(releases, { data: {}, headers: { origin: plenary.url } })
  expect(released.status()).toBe(201)
  await page.goto(`${plenary.url}/w/bangkok-2017/agenda?track=Volunteers&lang=fr`)
  const card = page.locator('.session')
  await expect(card).toHaveCount(1)
  await expect(card).toContainText('anglais, avec interprétation en thaï')
  await expect(card).toContainText('à confirmer (UNDP)')
  await expect(card).toContainText('Hybride')
  await card.getByText('À propos de cette séance').click()
  await expect(card.getByRole('listitem').filter({ hasText: 'To choose three challenges.' })).toBeVisible()
  expect(await page.content()).not.toContain('tell-nobody')
  await expectAccessible(page)
})

test('a paper is uploaded to a session, read on the public page, and taken down', async ({ page }) => {
  const paper = (text: string) => Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`)
  await open(page, `${BOARD}&view=list`)
  await page.getByRole('button', { name: /^09:00–10:30 S10/ }).click()
  const dialog = page.getByRole('dialog', { name: /S10/ })
  const add = async (name: string, buffer: Buffer) => {
    await dialog.getByLabel('Choose a file…').setInputFiles({ name, mimeType: 'application/pdf', buffer })
    await dialog.getByRole('button', { name: 'Upload' }).click()
  }
  await add('page.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'))
  await expect(dialog.getByRole('alert').filter({ hasText: 'Files of this kind are not taken.' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).last().click()

  const file = { name: 'Where_we_stand.pdf', mimeType: 'application/pdf', buffer: paper('first') }
  await dialog.getByLabel('Choose a file…').setInputFiles(file)
  await expect(dialog.getByLabel('Title of the material')).toHaveValue('Where we stand')
  await dialog.getByLabel('Who may see it').first().click()
  await page.getByRole('option', { name: 'Everybody who sees the agenda' }).click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Upload' }).click()
  await expect(dialog.getByRole('link', { name: 'Where we stand' })).toBeVisible()
  const again = { name: 'x.pdf', mimeType: 'application/pdf', buffer: paper('second') }
  await dialog.getByLabel('New version…: Where we stand').first().setInputFiles(again)
  await expect(dialog.getByText(/PDF, 1 kB.*version 2/)).toBeVisible()
  await dialog.getByRole('link', { name: 'Where we stand' }).scrollIntoViewIfNeeded()
  await expectAccessible(page)
  await picture(page, 'console-materials')

  const agenda = await page.context().newPage()
  await agenda.goto(`${plenary.url}/w/bangkok-2017/agenda`)
  const link = agenda.getByRole('link', { name: 'Where we stand' })
  const [download] = await Promise.all([agenda.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toMatch(/^bangkok-2017-S10-[0-9a-f]{8}-v2\.pdf$/)
  expect(readFileSync(await download.path(), 'utf8')).toContain('% second')
  await expectAccessible(agenda)

  await dialog.getByRole('button', { name: 'Remove: Where we stand' }).click()
  await page.getByRole('button', { name: 'Remove material' }).click()
  await expect(dialog.getByText('No materials yet.')).toBeVisible()
  await agenda.reload()
  await expect(link).toHaveCount(0)
})

test('a phone has the list, an officer reads', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await signIn(page, plenary, 'officer-unodc')
  await page.goto(plenary.url + BOARD)
  await page.getByRole('button', { name: /^09:00–10:30 S10/ }).click()
  await expect(page.getByRole('dialog', { name: /S10/ }).getByText('Moderator: UNDP')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'New session' })).toHaveCount(0)
  await expectAccessible(page)
})
