/** Every layout that comes with the server, with people whose names and countries are hard to place. */
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import type { Badge, BadgeEvent } from '../../src/badges/fields.ts'
import { kindOf } from '../../src/badges/layout.ts'
import { loadLayouts } from '../../src/badges/load-layouts.ts'
import { mirrored, sidesOfPaper, sidesPrinted } from '../../src/badges/rules.for-paper.ts'
import { badgeSheet } from '../../src/badges/sheet.pdf.ts'
import { mm } from '../../src/platform/pdf/canvas.ts'
import { badge, EVENT, PRINTED_AT } from './people.ts'
import { readSheets } from './sheet-text.ts'
import { drawnOn, textsOn } from './spy.ts'

const LONGEST = 'United Kingdom of Great Britain and Northern Ireland'
const OFFICE = 'Ministry of Public Administration and Local Self-Government'
const PEOPLE: Record<string, Badge> = {
  'a delegate': badge(),
  'a long name from the State with the longest': badge({
    honorific: 'H.E. Mr.',
    name: 'Jonathan Featherstonehaugh-Cholmondeley',
    familyName: 'Featherstonehaugh-Cholmondeley',
    nativeName: '',
    country: { name: LONGEST, iso2: 'GB' },
    organisation: OFFICE,
    category: { letter: 'E', name: 'Head of delegation', colour: '#a61e2b', section: 'countries' }
  }),
  'one letter': badge({
    name: 'O',
    familyName: '',
    nativeName: 'โอ',
    languages: ['th'],
    position: '',
    organisation: ''
  }),
  'a Thai name': badge({ name: 'Surasak Wong', nativeName: 'สุรศักดิ์ วงศ์ไพศาลวัฒนกุล', languages: ['th'] }),
  'an Urdu name': badge({ name: 'Muhammad Zafarullah Khan', nativeName: 'محمد ظفر اللہ خان', languages: ['ur'] }),
  'a Khmer name': badge({ name: 'Sok Chan', nativeName: 'សុខ ចាន់វីរៈ', languages: ['km'] }),
  'an organisation of sixty letters': badge({ country: undefined, organisation: OFFICE })
}
const sessions = Array.from({ length: 9 }, (_, i) => ({
  time: `${10 + i}:00–${11 + i}:00`,
  title: `Session ${i} about national action plans and those who carry them out`,
  room: i % 2 ? 'Plenary hall' : ''
}))
const days = ['Monday', 'Tuesday', 'Wednesday'].map((day) => ({ day, sessions }))
const event: BadgeEvent = { ...EVENT, agenda: { title: 'Agenda, Rev.1', days } }
const layouts = [...loadLayouts()]

const named = (person: Badge, name: string) => (name === 'plate-country' ? person.country?.name : person.name)
const worn = (person: Badge, isBadge: boolean): Badge => (isBadge ? person : { ...person, token: '', seat: '117' })

describe.each(layouts)('%s', (name, layout) => {
  const sides = sidesPrinted(layout)
  const isBadge = kindOf(layout) === 'badge'

  test.each(Object.entries(PEOPLE))('has room for %s', (_, given) => {
    const person = worn(given, isBadge)
    for (const usable of [layout, mirrored(layout)])
      for (const side of sides) {
        const marks = drawnOn(event, person, usable, side)
        const { width, height, margin } = layout.badge
        const edge = mm(margin) - 0.6
        for (const mark of marks) {
          expect(mark.x, mark.what).toBeGreaterThan(edge)
          expect(mark.y, mark.what).toBeGreaterThan(edge)
          expect(mark.x + mark.width, mark.what).toBeLessThan(mm(width) - edge)
          expect(mark.y + mark.height, mark.what).toBeLessThan(mm(height) - edge)
        }
      }
  })

  test.each(Object.entries(PEOPLE))('leaves the code of %s its white', (_, person) => {
    for (const side of sides) {
      const marks = drawnOn(event, worn(person, isBadge), layout, side)
      for (const code of marks.filter(({ kind }) => kind === 'code')) {
        const quiet = (code.width / 25) * 4 - 0.5
        const inside = marks.filter(
          (mark) =>
            mark !== code &&
            mark.x < code.x + code.width + quiet &&
            mark.x + mark.width > code.x - quiet &&
            mark.y < code.y + code.height + quiet &&
            mark.y + mark.height > code.y - quiet
        )
        expect(inside.map(({ what }) => what)).toEqual([])
      }
    }
  })

  test('says the whole name of the person, or of the State', () => {
    for (const person of Object.values(PEOPLE)) {
      const wanted = named(person, name)
      if (wanted === undefined) continue
      const said = textsOn(event, worn(person, isBadge), layout).join(' ').replaceAll('- ', '-')
      expect(said).toContain(wanted)
    }
  })

  test('says nothing of a person larger than the name', () => {
    if (layout.by === 'country') return
    for (const person of Object.values(PEOPLE)) {
      const texts = drawnOn(event, worn(person, isBadge), layout).filter(({ kind }) => kind === 'text')
      const { letter, name: word } = person.category
      const beside = [letter, word, '117']
      const others = texts.filter(({ what }) => !person.name.includes(what) && !beside.includes(what))
      const own = texts.filter(({ what }) => person.name.includes(what) && what !== letter)
      expect(Math.min(...own.map(({ size }) => size))).toBeGreaterThan(Math.max(...others.map(({ size }) => size)))
    }
  })

  test('is drawn on as many pages as it has sides of paper', async () => {
    const people = Object.values(PEOPLE).map((person) => worn(person, isBadge))
    const sheets = readSheets(await buffer(badgeSheet(event, people, layout, PRINTED_AT)))
    expect(sheets).toHaveLength(Math.ceil(people.length / layout.cells.length) * sidesOfPaper(layout).length)
  })
})

test('badges have codes, and what stands on tables has none', () => {
  const withCode = layouts.filter(([, layout]) => layout.elements.some(({ kind }) => kind === 'code'))
  expect(withCode.map(([name]) => name)).toEqual(
    layouts.filter(([, one]) => kindOf(one) === 'badge').map(([name]) => name)
  )
})

test('a name plate can be read from six metres: capitals are 10 mm high at least, and of usual names 25 mm', () => {
  const plate = loadLayouts().get('plate-country')!
  const tallest = (country: string) =>
    Math.max(...drawnOn(EVENT, badge({ country: { name: country, iso2: 'th' } }), plate).map(({ size }) => size))
  expect((tallest(LONGEST) * 0.714 * 25.4) / 72).toBeGreaterThan(15)
  expect((tallest('Thailand') * 0.714 * 25.4) / 72).toBeGreaterThan(25)
})
