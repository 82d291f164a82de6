/** What people wrote leaves in files as it is, cannot act as a formula there, and can come in again. */
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/platform/i18n.ts'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { testApp } from '../support/app.ts'
import { openList } from './people.ts'

const it = testApp()

describe('what people wrote cannot act as a formula, and stays what it is', () => {
  const evil = {
    organisation: '=cmd|" /C calc"!A0',
    position: '@SUM(1,2)',
    telephone: '+66 2 555 0101',
    familyName: '-Dash'
  }
  const listed = async () => {
    const list = await openList(it)
    await list.register(evil)
    const get = (path: string) => list.organiser('GET', list.url(`/participants.${path}`))
    return { ...list, get }
  }

  test('in CSV for spreadsheet programs each is guarded', async () => {
    const { get } = await listed()
    const { body } = await get('csv?face=internal&forExcel=true')
    expect(body.startsWith('\uFEFF')).toBe(true)
    for (const text of [`"'=cmd|"" /C calc""!A0"`, `"'@SUM(1,2)"`, `'+66 2 555 0101`, `'-Dash`])
      expect(body).toContain(text)
    const [, row] = (await readSheet(Buffer.from(body))).rows
    expect(row!.cells).toEqual(expect.arrayContaining(Object.values(evil)))
  })

  test('in CSV for machines each is as it was written', async () => {
    const { get } = await listed()
    const { body } = await get('csv?face=internal')
    expect(body.startsWith('\uFEFF')).toBe(false)
    for (const text of ['"=cmd|"" /C calc""!A0"', '"@SUM(1,2)"', ',+66 2 555 0101,', ',-Dash,'])
      expect(body).toContain(text)
  })

  test('in a workbook each is text', async () => {
    const { get } = await listed()
    const [notice, , row] = (await readSheet((await get('xlsx?face=internal')).rawPayload)).rows
    expect(notice!.cells[0]).toBe('Internal list with contact data. Not for distribution.')
    expect(row!.cells).toEqual(expect.arrayContaining(Object.values(evil)))
  })
})

const PEOPLE = [
  {
    familyName: "d'Ivoire-Öz",
    country: "Côte d'Ivoire",
    headOfDelegation: true,
    agency: 'UNDP',
    email: 'd@example.org'
  },
  { familyName: '', nativeName: 'ใจดี', country: 'Türkiye', listed: true, agency: 'UNODC', sector: 'Civil society' },
  { familyName: '=1+1', displayName: '+Plus', country: null, category: 'UN entity', sector: 'United Nations' },
  { organisation: 'Line, with; marks "and" quotes', honorific: 'H.E. Ms.', position: "'quoted'", reference: '007' }
]

const OTHERS = LANGUAGES.slice(1).flatMap((lang) =>
  ['csv', 'xlsx'].map((ending) => `${ending}?face=internal&lang=${lang}`)
)

test.each(['csv?face=internal&forExcel=true', 'csv?face=internal', 'xlsx?face=internal', ...OTHERS])(
  'the list that leaves as %s can come in again',
  async (path) => {
    const list = await openList(it, { agencies: ['UNDP', 'UNODC'] })
    const again = await openList(it, { agencies: ['UNDP', 'UNODC'] })
    const more = { languages: ['en', 'th'], sex: 'other', dietaryNeeds: 'halal', telephone: '+66 2' }
    for (const person of PEOPLE) await list.register({ ...person, ...more })
    const { rawPayload } = await list.organiser('GET', list.url(`/participants.${path}`))
    const answer = await again.organiser('POST', again.url('/participants/import'), { payload: rawPayload })
    expect([answer.statusCode, answer.json().ignoredColumns]).toEqual([201, [expect.any(String)]])
    const told = ({ id: _, ...person }: Record<string, unknown>) => person
    expect((await again.list()).map(told)).toEqual((await list.list()).map(told))
  }
)
