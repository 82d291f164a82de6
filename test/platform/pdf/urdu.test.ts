/** The hand of Urdu: which texts it is for, and that lines of it do not run into each other. */
import { describe, expect, test } from 'vitest'
import { renderBlocks } from '../../../src/platform/pdf/flow/flow.ts'
import { type Setting, setText } from '../../../src/platform/pdf/flow/set.ts'
import { TYPE } from '../../../src/platform/pdf/flow/theme.ts'
import { extentOf, inkOf } from '../../../src/platform/pdf/text/extents.ts'
import { layout } from '../../../src/platform/pdf/text/layout.ts'
import { bytesOf } from './reader.ts'
import { frame } from './samples.ts'

const facesOf = (text: string, lang: string | undefined, urdu: 'naskh' | 'nastaliq') => [
  ...new Set(layout(text, { lang, urdu }).runs.map(({ face }) => face.key))
]

describe('Nastaliq is', () => {
  test.each([
    ['for Urdu that is told to be Urdu', 'محمد علی', 'ur', 'nastaliq'],
    ['for Urdu in a document in English', 'وزارت قومی صحت', 'en', 'nastaliq'],
    ['for Urdu of which nothing is told', 'ڈاکٹر نصرت', undefined, 'nastaliq'],
    ['not for Arabic', 'محمد بن عبد الله', 'en', 'naskh'],
    ['not for Persian that is told to be Persian', 'گروه پژوهش', 'fa', 'naskh'],
    ['not for Urdu in a document in Arabic', 'نصرت فتح علی', 'ar', 'naskh']
  ])('%s', (_, text, lang, face) => expect(facesOf(text, lang, 'nastaliq')).toEqual([face]))

  test('only what was chosen', () => expect(facesOf('ڈاکٹر نصرت', 'ur', 'naskh')).toEqual(['naskh']))
})

const TEXT = 'حکومت پاکستان کی وزارت قومی صحت نے کھیچی چیچہ وطنی میں ورکشاپ کا انعقاد کیا '
const setting: Setting = { lang: 'ur', rtl: true, width: 200, height: 700, page: { width: 300, height: 800 } }

test.each(['naskh', 'nastaliq'] as const)('no line in %s runs into the next', (urdu) => {
  const lines = setText({ ...setting, urdu }, TEXT.repeat(6), TYPE.body, setting.width)
  expect(lines.length).toBeGreaterThan(8)
  lines.slice(1).forEach((line, i) => {
    const above = lines[i]!
    const apart = above.height - above.ascent + line.ascent
    const ink = inkOf(layout(above.text, above.style)).below + inkOf(layout(line.text, line.style)).above
    expect(apart).toBeGreaterThan(ink * line.size)
  })
})

test('Nastaliq takes about twice the height of Latin, and what a long word climbs', () => {
  const ordinary = { above: 1.05, below: 0.4 }
  const heightIn = (text: string) => {
    const { above, below } = extentOf(layout(text, { lang: 'ur', urdu: 'nastaliq' }), ordinary)
    return above + below
  }
  expect(heightIn('Islamabad')).toBeCloseTo(1.45)
  expect(heightIn('محمد علی')).toBeCloseTo(2.35)
  expect(heightIn('کھیچی چیچہ')).toBeGreaterThan(2.6)
})

test('the frame of a document says it for all of its blocks', async () => {
  const block = { kind: 'paragraph' as const, text: TEXT }
  const fileIn = async (urdu: 'naskh' | 'nastaliq') => bytesOf(renderBlocks(frame({ urdu }), [block]))
  expect((await fileIn('naskh')).equals(await fileIn('nastaliq'))).toBe(false)
})
