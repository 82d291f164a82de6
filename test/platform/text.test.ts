import { expect, test } from 'vitest'
import { normalForm, textFault, tidy } from '../../src/platform/text.ts'

test.each([
  ['Siti Nurhaliza binti Abdul Karim'],
  ['දිනේෂ් වික්‍රමසිංහ'],
  ['مریم\u200Cالسویدی'],
  ['Nguyễn Hoàng Phương Uyển'],
  ["O'Keeffe-Lefèvre, a/p (Ms.)"],
  ['\u200Fمريم السويدي\u200F'],
  ['พลตำรวจตรี สุรศักดิ์']
])('an honest name passes: %s', (name) => expect(textFault('name', name)).toBeUndefined())

test.each([
  ['gnp.\u202Eexe', /U\+202E/],
  ['A\u200Bda', /U\+200B/],
  ['Ada\u0000', /U\+0000/],
  ['Ada\nLovelace', /U\+000A/],
  ['Ada 😀', /U\+1F600/],
  ['\uD800', /broken/],
  ['A\u200DB\u200D', /U\+200D/],
  [`A${'\u0301'.repeat(20)}`, /marks/],
  ['A\uE000', /U\+E000/]
])('%j is refused and the character is named', (name, said) => expect(textFault('name', name)).toMatch(said))

test('prose may have lines and pictures, a name may not', () => {
  expect(textFault('prose', 'One\r\n\tTwo 😀')).toBeUndefined()
  expect(textFault('line', 'One\nTwo')).toMatch(/U\+000A/)
})

test('tidying keeps what is meant', () => {
  expect(tidy('name', '  Nguyễn\u00A0 Thi  \u200E')).toBe('Nguyễn Thi'.normalize('NFC'))
  expect(tidy('prose', ' a \r\n\r\n\r\n\r\n b ')).toBe('a\n\nb')
  expect(tidy('name', 'වික්‍රම')).toContain('\u200D')
})

test('marks without end are left as they are: putting them in order would hold everybody up', () => {
  const piled = `a${'\u0316'.repeat(30_000)}${'\u0327'.repeat(30_000)}`
  const start = performance.now()
  for (const form of ['NFC', 'NFKC', 'NFKD'] as const) expect(normalForm(form, piled)).toBe(piled)
  expect(tidy('name', piled)).toBe(piled)
  expect(performance.now() - start).toBeLessThan(300)
  expect(normalForm('NFC', `e\u0301${'\u0316'.repeat(20)}`)).toMatch(/^\u00E9/)
})
