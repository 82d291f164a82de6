/** A list of people comes in: columns are said, faults are told, and nobody is added before it is confirmed. */
import { csv, HEADINGS, row } from '../participants/imports.ts'
import { expectAccessible } from './support/accessible.ts'
import { expect, freshPlenary, picture, signIn, test } from './support/test.ts'

const plenary = freshPlenary()
const headings = [...HEADINGS.map((heading) => (heading === 'Category' ? 'Kind of person' : heading)), 'Hotel']
const list = (rows: string[][]) => ({
  name: 'nominations.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(csv([headings, ...rows.map((cells) => [...cells, 'Hilton'])]))
})
const person = (n: number, Country = 'Thailand') => row(n, { Ref: `N-${n}`, Country })
const rows = Array.from({ length: 60 }, (_, n) => person(n + 1))
const faulty = rows.map((cells, n) => (n % 2 ? cells : person(n + 1, 'Thialand')))

test('from a file with faults to people on the list', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/bangkok-2017/import`)
  const input = page.locator('input[type=file]')
  const category = page.getByRole('combobox', { name: 'Field of column D Kind of person' })
  const choose = async (file: ReturnType<typeof list>) => {
    await input.setInputFiles(file)
    await expect(page.getByRole('button', { name: 'Check the list' })).toBeDisabled()
    await category.click()
    await page.getByRole('option', { name: /^Category/ }).click()
    await page.getByRole('button', { name: 'Check the list' }).click()
  }
  await expect(page.getByRole('heading', { name: 'Choose the list' })).toBeVisible()
  await expectAccessible(page)

  await choose(list(faulty))
  await expect(page.getByText('30 faults in 60 rows')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'E Country' }).first()).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'import-faults')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the faults' }).click()
  ])
  expect(download.suggestedFilename()).toBe('bangkok-2017-import-faults.xlsx')

  await page.reload()
  await expect(page.getByText('30 faults in 60 rows')).toBeVisible()
  await page.getByRole('link', { name: 'Choose another file' }).click()
  await choose(list(rows))
  await expect(page.getByText('Everything fits: 60 people can be added')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Import 60 people' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Import 60 people' }).click()
  await expect(page.getByText('60 people were imported')).toBeVisible()
  await expectAccessible(page)
  const listed = await page.request.get(`${plenary.url}/api/v1/workshops/bangkok-2017/participants?q=person60@`)
  expect((await listed.json()).items).toHaveLength(1)

  // what was started is still there after a reload, and goes when it is removed
  await page.goto(`${plenary.url}/console/w/bangkok-2017/import`)
  await page.getByRole('button', { name: 'Your tasks' }).click()
  await expect(page.getByRole('link', { name: 'Import of people' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Import of people' }).click()
  await expect(page.getByText('60 people were imported')).toBeVisible()

  await page.getByRole('button', { name: 'Your tasks' }).click()
  await page.getByRole('button', { name: 'Clear what has ended' }).click()
  await expect(page.getByText('Nothing is under way')).toBeVisible()
  await expectAccessible(page)
})

test('an agenda comes in from a file, and goes out as what was released', async ({ page }) => {
  await signIn(page, plenary, 'organiser')
  await page.goto(`${plenary.url}/console/w/bangkok-2017/agenda?day=2017-11-29&view=list`)
  const menu = page.getByRole('button', { name: 'Import and files' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Import an agenda…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import an agenda' })
  await expect(dialog.getByText('Drop a file here')).toBeVisible()
  await expectAccessible(page)
  const sessions = [
    'Day,Begins,Ends,Kind,Title,Room,Who does what',
    '2017-11-29,18:00,19:00,Social,Farewell,Roof garden,chair: Ms. A',
    '2017-11-29,19:30,19:00,Social,Later,,'
  ]
  const send = (lines: string[]) =>
    dialog
      .locator('input[type=file]')
      .or(page.locator('input[type=file]'))
      .first()
      .setInputFiles({ name: 'agenda.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })
  await send(sessions)
  await expect(dialog.getByText('2 faults: nothing can be imported yet')).toBeVisible()
  await expect(dialog.getByRole('cell', { name: 'row 3, C Ends' })).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Make rooms that the workshop does not have' }).click()
  await expect(dialog.getByText('1 fault: nothing can be imported yet')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Import into the draft' })).toBeDisabled()
  await expectAccessible(page)
  await picture(page, 'agenda-import-faults')

  await dialog.getByRole('button', { name: 'Other file' }).click()
  await send(sessions.slice(0, 2))
  await dialog.getByRole('checkbox', { name: 'Make rooms that the workshop does not have' }).click()
  await expect(dialog.getByText('The file can be imported')).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'agenda-import')
  await dialog.getByRole('button', { name: 'Import into the draft' }).click()
  await expect(page.getByText('1 added, 0 changed in the draft.')).toBeVisible()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Farewell').first()).toBeVisible()

  await menu.click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'As released: schedule.xml' }).click()
  ])
  expect(download.suggestedFilename()).toBe('bangkok-2017-schedule.xml')
})
