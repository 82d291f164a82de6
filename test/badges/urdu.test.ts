/** Urdu on badges in both hands: nothing runs into what stands above or below it. */
import { expect, test } from 'vitest'
import type { Surface } from '../../src/badges/draw.surface.ts'
import { drawElement } from '../../src/badges/draw.ts'
import { loadLayouts } from '../../src/badges/load-layouts.ts'
import { mm } from '../../src/platform/pdf/canvas.ts'
import { inkOf } from '../../src/platform/pdf/text/extents.ts'
import { layout, type Style } from '../../src/platform/pdf/text/layout.ts'
import { badge, EVENT } from './people.ts'

const PEOPLE = [
  badge({ nativeName: 'محمد علی', languages: ['ur'] }),
  badge({
    name: 'Muhammad Ali Khichi Chichawatni',
    familyName: 'Khichi Chichawatni',
    nativeName: 'محمد علی کھیچی چیچہ وطنی',
    languages: ['en', 'ur'],
    position: 'ڈپٹی ڈائریکٹر جنرل، صحت ہنگامی مینجمنٹ و بین الاقوامی تعاون',
    organisation: 'وزارت قومی صحت، حکومت پاکستان، کھیچی چیچہ وطنی'
  }),
  badge({ name: 'ڈاکٹر نصرت فتح علی خان کھیچی چیچہ وطنی', familyName: '', nativeName: '', languages: ['ur'] })
]
type Shown = { top: number; bottom: number; size: number; faces: string[]; text: string }

/** Every line of a badge as it is inked, in points from the top. */
const linesOf = (name: string, urdu: 'naskh' | 'nastaliq', person: (typeof PEOPLE)[number]) => {
  const chosen = loadLayouts().get(name)!
  return chosen.elements.map((element) => {
    const lines: Shown[] = []
    const surface: Surface = {
      text(text, _, y, size, ink: Style = {}) {
        const line = layout(text, ink)
        const { above, below } = inkOf(line)
        const faces = line.runs.map(({ face }) => face.key)
        lines.push({ text, size, faces, top: y - above * size, bottom: y + below * size })
      },
      rect: () => {},
      line: () => {},
      qr: () => {},
      flag: () => true,
      picture: () => {}
    }
    const facts = { event: { ...EVENT, urdu }, category: person.category, badge: person }
    drawElement(surface, element, facts, { x: 0, y: 0 })
    return { element, lines }
  })
}

const cases = [...loadLayouts().keys()].flatMap((name) =>
  (['naskh', 'nastaliq'] as const).flatMap((urdu) => PEOPLE.map((person) => ({ name, urdu, person })))
)

test.each(cases)('$name in $urdu: lines stand apart ($person.name)', ({ name, urdu, person }) => {
  for (const { lines } of linesOf(name, urdu, person)) {
    for (const [i, line] of lines.slice(1).entries()) expect(line.top, line.text).toBeGreaterThan(lines[i]!.bottom)
  }
})

test.each(cases)('$name in $urdu: words stay in their box ($person.name)', ({ name, urdu, person }) => {
  for (const { element, lines } of linesOf(name, urdu, person)) {
    if (element.kind !== 'words' || lines.length === 0) continue
    expect(lines[0]!.top).toBeGreaterThan(mm(element.box.y) - 1)
    expect(lines.at(-1)!.bottom).toBeLessThan(mm(element.box.y + element.box.height) + 3)
  }
})

test('what would not have the room is written smaller, in the same hand where that suffices', () => {
  const sizeOf = (person: (typeof PEOPLE)[number]) => {
    const native = linesOf('a6-four-up', 'nastaliq', person)
      .flatMap(({ lines }) => lines)
      .find(({ faces }) => faces.includes('nastaliq'))
    return native?.size
  }
  const [roomy, crowded] = PEOPLE.map(sizeOf)
  expect(roomy).toBe(17)
  expect(crowded).toBeLessThan(17)
})
