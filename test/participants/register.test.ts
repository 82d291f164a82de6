/** A person is registered as they are named, in any script, or not at all. */
import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { NOW } from '../support/make.ts'
import { problemIn } from '../support/open-workshop.ts'
import { openList } from './people.ts'

const it = testApp()

test('everything that is told of a person is kept', async () => {
  const { post, at, organiser } = await openList(it, { agencies: ['UNDP'] })
  const given = {
    reference: 'D-01',
    honorific: 'H.E. Ms.',
    givenNames: 'Nusrat',
    familyName: 'Jahan Chowdhury',
    displayName: 'Nusrat J. Chowdhury',
    nativeName: 'নুসরাত জাহান চৌধুরী',
    sortKey: 'Chowdhury Nusrat',
    sex: 'female',
    organisation: 'Ministry of Home Affairs',
    position: 'Joint Secretary, Political and ICT Division',
    telephone: '+880 2 5555 0101',
    languages: ['en', 'bn'],
    dietaryNeeds: 'halal',
    headOfDelegation: true,
    listed: true
  }
  const named = { country: 'Bangladesh', sector: 'Government', category: 'Delegate', agency: 'UNDP' }
  const answer = await post({ ...given, ...named, email: 'Nusrat.Jahan@Example.org' })
  expect(answer.statusCode).toBe(201)
  const { id } = answer.json()
  expect(answer.json()).toEqual({
    ...given,
    id,
    country: 'BGD',
    sector: 'government',
    category: 'Delegate',
    agency: 'UNDP',
    email: 'nusrat.jahan@example.org',
    state: 'confirmed',
    version: 1,
    createdAt: NOW.toISOString(),
    changedAt: NOW.toISOString()
  })
  const read = await organiser('GET', at(id))
  expect([read.headers.etag, read.json()]).toEqual(['"1"', answer.json()])
})

test('what is not told is empty, not guessed, and nobody is listed unasked', async () => {
  const { post } = await openList(it)
  const answer = await post({ honorific: 'Ms.' })
  const { id } = answer.json()
  expect(answer.json()).toEqual({
    id,
    reference: 'P-1',
    honorific: 'Ms.',
    givenNames: 'Ada',
    familyName: 'Somchai',
    displayName: 'Ada Somchai',
    nativeName: '',
    sortKey: 'Somchai Ada',
    sex: 'not-recorded',
    country: 'THA',
    sector: 'government',
    category: 'Delegate',
    agency: null,
    organisation: '',
    position: '',
    email: null,
    telephone: '',
    languages: [],
    dietaryNeeds: '',
    headOfDelegation: false,
    listed: false,
    state: 'confirmed',
    version: 1,
    createdAt: NOW.toISOString(),
    changedAt: NOW.toISOString()
  })
})

test.each([
  [{ givenNames: 'Suharto', familyName: '' }, 'Suharto', 'Suharto Suharto'],
  [{ givenNames: "N'Golo", familyName: "d'Artagnan-Øst" }, "N'Golo d'Artagnan-Øst", "d'Artagnan-Øst N'Golo"],
  [{ givenNames: 'สมชาย', familyName: 'ใจดี' }, 'สมชาย ใจดี', 'ใจดี สมชาย'],
  [{ givenNames: 'محمد', familyName: 'بن سلمان' }, 'محمد بن سلمان', 'بن سلمان محمد'],
  [{ givenNames: '明', familyName: '李' }, '明 李', '李 明'],
  [{ givenNames: 'Ngọc Ánh', familyName: 'Nguyễn Thị' }, 'Ngọc Ánh Nguyễn Thị', 'Nguyễn Thị Ngọc Ánh'],
  [{ givenNames: 'Md. Abdul', familyName: 'bin Ismail' }, 'Md. Abdul bin Ismail', 'bin Ismail Md. Abdul'],
  [{ givenNames: 'ක්‍රිෂ්ණ', familyName: '' }, 'ක්‍රිෂ්ණ', 'ක්‍රිෂ්ණ ක්‍රිෂ්ණ']
])('names are kept as they are written: %j', async (names, displayName, sortKey) => {
  const { register } = await openList(it)
  expect(await register(names)).toMatchObject({ ...names, displayName, sortKey })
})

test('names are kept in NFC, without spaces around or twice within', async () => {
  const { register } = await openList(it)
  const names = { givenNames: '  Jose\u0301   Mari\u0301a ', familyName: 'Nguye\u0302\u0303n\u200E' }
  expect(await register(names)).toMatchObject({ givenNames: 'José María', familyName: 'Nguyễn' })
})

describe('names that cannot be read or printed are refused, and nobody is registered', () => {
  test.each([
    ['a control character', 'A\u0007da', 'holds U+0007, a control character; remove it'],
    ['a line break', 'Ada\nLovelace', 'holds U+000A, a control character; remove it'],
    ['U+0000', 'Ada\u0000', 'holds U+0000, a control character; remove it'],
    [
      'a bidi override',
      'Ada\u202Egnp.exe',
      'holds U+202E, a character that turns the direction of the text around; remove it'
    ],
    ['a zero width space', 'A\u200Bda', 'holds U+200B, a character that nobody can see; remove it'],
    ['an emoji', 'Ada 🎉', 'holds U+1F389, a picture and not a letter; remove it'],
    ['half a character', 'Ada \ud83d', 'holds U+FFFD, a broken character; remove it'],
    ['piled marks', `A${'\u0301\u0316'.repeat(20)}da`, 'piles more than eight marks on one letter'],
    ['5,000 characters', 'A'.repeat(5000), 'must NOT have more than 120 characters'],
    ['nothing but spaces', ' \u00a0 ', 'must NOT have fewer than 1 characters']
  ])('%s', async (_, givenNames, detail) => {
    const { post, list } = await openList(it)
    const faults = { '#/body/givenNames': detail }
    expect(problemIn(await post({ givenNames }))).toEqual({ status: 400, kind: 'invalid-request', faults })
    expect(await list()).toEqual([])
  })
})

test('an address and a reference stand for one person of the workshop', async () => {
  const { post, register, list } = await openList(it)
  await register({ email: 'one@example.org', reference: 'D-01' })
  const taken = (field: string) => ({
    status: 409,
    kind: `${field}-taken`,
    faults: { [`#/body/${field}`]: 'is on the list' }
  })
  expect(problemIn(await post({ email: 'ONE@Example.ORG' }))).toEqual(taken('email'))
  expect(problemIn(await post({ reference: 'D-01' }))).toEqual(taken('reference'))
  expect(await list()).toHaveLength(1)
  const elsewhere = await openList(it)
  expect((await elsewhere.post({ email: 'one@example.org', reference: 'D-01' })).statusCode).toBe(201)
  await Promise.all([1, 2, 3].map((n) => register({ givenNames: `Nobody ${n}` })))
  expect((await list()).map(({ reference }) => reference).sort()).toEqual(['D-01', 'P-1', 'P-2', 'P-3'])
})

test('the next reference follows the highest that was given', async () => {
  const { register } = await openList(it)
  await register({ reference: 'P-41' })
  await register({ reference: 'X-99' })
  expect((await register()).reference).toBe('P-42')
})

test('what nobody knows is told with what to write instead, all at once', async () => {
  const { post, list } = await openList(it, { agencies: ['UNDP', 'UNODC'] })
  const given = { country: 'Tailand', sector: 'Circus', category: 'VIP', agency: 'ACME' }
  const sectors =
    'Government, Civil society, Academia, United Nations, Expert organization, Private sector, Media, or Support'
  const categories =
    'Delegate, Head of delegation, Observer, Expert, UN entity, Secretariat, Media, Interpreter, or Support'
  expect(problemIn(await post(given))).toEqual({
    status: 422,
    kind: 'invalid-participant',
    faults: {
      '#/body/country': '"Tailand" is not a country that we know; did you mean Thailand?',
      '#/body/sector': `"Circus" is not a sector; write ${sectors}`,
      '#/body/category': `"VIP" is not a category of this workshop; write ${categories}`,
      '#/body/agency': '"ACME" has no part in this workshop; write UNDP or UNODC'
    }
  })
  const nowhere = problemIn(await post({ country: null }))
  expect(nowhere.faults).toEqual({ '#/body/country': 'is needed for national delegates' })
  expect(await list()).toEqual([])
})

test('sectors, categories and agencies are understood in any case', async () => {
  const { register } = await openList(it, { agencies: ['UN-Women'] })
  const person = await register({ sector: 'CIVIL SOCIETY', category: 'un  entity', agency: 'un women', country: null })
  expect(person).toMatchObject({ sector: 'civil-society', category: 'UN entity', agency: 'UN-Women', country: null })
})

describe('a body that does not fit is refused by its fields, without turning one type into another', () => {
  test.each([
    [{ givenNames: 42 }, '#/body/givenNames'],
    [{ headOfDelegation: 'yes' }, '#/body/headOfDelegation'],
    [{ listed: 1 }, '#/body/listed'],
    [{ listed: null }, '#/body/listed'],
    [{ languages: 'en' }, '#/body/languages'],
    [{ languages: ['en', 'en'] }, '#/body/languages'],
    [{ languages: ['English'] }, '#/body/languages/0'],
    [{ sex: 'F' }, '#/body/sex'],
    [{ email: 'nobody' }, '#/body/email'],
    [{ email: '' }, '#/body/email'],
    [{ email: 'a@b\u0000.org' }, '#/body/email'],
    [{ country: {} }, '#/body/country'],
    [{ state: 'confirmed' }, '#/body/state'],
    [{ id: '0198a000-0000-7000-8000-00000000abcd' }, '#/body/id'],
    [{ sortKey: '' }, '#/body/sortKey'],
    [{ organisation: 'x'.repeat(301) }, '#/body/organisation'],
    [{ telephone: '+66\u202E' }, '#/body/telephone']
  ])('%j', async (given, pointer) => {
    const { post, list } = await openList(it)
    const { status, faults } = problemIn(await post(given))
    expect([status, Object.keys(faults)]).toEqual([400, [pointer]])
    expect(await list()).toEqual([])
  })
})
