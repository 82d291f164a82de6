/** Templates of letters: data that is checked when the server starts, and what is written from them. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadTemplates, readTemplates, templateFor } from '../../src/letters/load-templates.ts'
import { closeLetter, writeLetter } from '../../src/letters/rules.for-letter.ts'
import { templateFaults } from '../../src/letters/rules.for-templates.ts'
import { LETTER_KINDS } from '../../src/letters/tables.ts'
import { LANGUAGES } from '../../src/platform/i18n.ts'

const LETTER = { addressee: ['{person.name}'], body: ['Come.'], signature: ['{letter.signatory}'] }
const NOTE = { addressee: ['{mission.state}'], body: ['Send.'] }
const english = (of: Record<string, unknown> = {}) =>
  LETTER_KINDS.map((kind) => ({
    path: `${kind}/en.json`,
    json: JSON.stringify(of[kind] ?? (kind === 'note-verbale' ? NOTE : LETTER))
  }))

test('ours are there for every kind in the six languages, and the documentation’s own can be used', () => {
  const templates = loadTemplates()
  expect([...templates.keys()].sort()).toEqual(
    LETTER_KINDS.flatMap((kind) => LANGUAGES.map((lang) => `${kind}/${lang}`)).sort()
  )
  const example = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/letters.md', 'utf8'))![1]!
  expect(templateFaults('invitation-letter', JSON.parse(example))).toEqual([])
})

test('a language that is missing is written in English as a whole', () => {
  const templates = readTemplates(english())
  expect(templateFor(templates, 'note-verbale', 'ru')).toEqual({ template: NOTE, lang: 'en' })
})

test('all faults of all files are told at once, and nothing starts', () => {
  const start = () =>
    readTemplates([
      ...english({ 'visa-letter': { ...LETTER, body: ['{passport.colour}', 'a [b'] } }),
      {
        path: 'note-verbale/fr.json',
        json: JSON.stringify({ ...NOTE, body: ['{passport.number}'], signature: ['x'] })
      },
      { path: 'invitation-letter/de.json', json: '{}' },
      { path: 'postcard/en.json', json: '{}' },
      { path: 'invitation-letter/es.json', json: '{' }
    ])
  expect(start).toThrow(/visa-letter\/en\.json: \/body\/0 has a place \{passport\.colour\} that nothing fills/)
  expect(start).toThrow(/visa-letter\/en\.json: \/body\/1 has a bracket/)
  expect(start).toThrow(/note-verbale\/fr\.json: a note verbale is initialled/)
  expect(start).toThrow(/note-verbale\/fr\.json: \/body\/0 has a place \{passport\.number\}/)
  expect(start).toThrow(/invitation-letter\/de\.json: is in no language/)
  expect(start).toThrow(/postcard\/en\.json: is in no folder/)
  expect(start).toThrow(/invitation-letter\/es\.json: is not JSON/)
  expect(() => readTemplates(english().slice(1))).toThrow(/invitation-letter\/en\.json: is missing/)
})

describe('what is written', () => {
  const write = (template: object, values: Record<string, string>, to?: { isExcellency: boolean; sex: string }) =>
    writeLetter({ ...LETTER, ...template } as never, values, to)

  test('leaves out what has nothing to say: paragraphs, rows, lines, and what stands in brackets', () => {
    const { body, addressee } = write(
      {
        addressee: ['{person.name}', '{person.position}'],
        body: [
          'By {letter.replyBy}.',
          'Come[ by {letter.replyBy}], {person.name}.',
          {
            facts: [
              ['Dates', '{workshop.days}'],
              ['Venue', '{workshop.venue}']
            ]
          },
          { list: ['{workshop.venue}'] }
        ]
      },
      { 'person.name': 'Suda', 'workshop.days': '9 November', 'letter.replyBy': '' }
    )
    expect({ body, addressee }).toEqual({
      body: ['Come, Suda.', { facts: [['Dates', '9 November']] }],
      addressee: ['Suda']
    })
  })

  test.each([
    ['an excellency', { isExcellency: true, sex: 'female' }, 'Excellency,'],
    ['a woman', { isExcellency: false, sex: 'female' }, 'Madam,'],
    ['a man, where nothing is said for men', { isExcellency: false, sex: 'male' }, 'Friend,'],
    ['who did not say', { isExcellency: false, sex: 'not-recorded' }, 'Friend,']
  ])('addresses %s', (_, to, salutation) => {
    const of = { excellency: 'Excellency,', female: 'Madam,', other: 'Friend,' }
    expect(write({ salutation: of }, {}, to).salutation).toBe(salutation)
  })

  test('a full stop is not doubled, and what a person is called fills nothing', () => {
    const values = { 'letter.covered': 'travel.', 'person.name': '{passport.number}' }
    const letter = write({ body: ['We pay {letter.covered}.', 'Dear {person.name}'] }, values)
    expect(letter.body).toEqual(['We pay travel.', 'Dear {passport.number}'])
  })

  test('what is left open is filled when it is printed', () => {
    const letter = write({ body: ['{passport.number}'] }, { 'passport.number': '{passport.number}' })
    expect(closeLetter(letter, { 'passport.number': 'AA1' }).body).toEqual(['AA1'])
  })
})
