/** What is left of a text before it is printed. */
import { describe, expect, test } from 'vitest'
import { sanitise } from '../../../src/platform/pdf/text/sanitise.ts'
import { NASTY } from './samples.ts'

describe('sanitise', () => {
  test.each([
    ['leaves an honest name alone', 'Nguyễn Thị Hồng Nhung', 'Nguyễn Thị Hồng Nhung'],
    ['keeps the joiners that Sinhala and Persian need', 'ශ්‍රී می‌خواهم', 'ශ්‍රී می‌خواهم'],
    ['composes what a spreadsheet took apart', 'Nguye\u0302\u0303n', 'Nguyễn'],
    ['makes line ends and tabs spaces, and many spaces one', ' a\r\n\tb  c ', 'a b c'],
    ['takes out marks that turn a file name around', 'invoice\u202Egnp.exe', 'invoicegnp.exe'],
    ['writes mathematical letters plainly', '𝕹𝖆𝖒𝖊', 'Name'],
    ['takes out lone surrogates, private use and controls', 'a\uD800\uE000\0b', 'ab'],
    ['keeps the five marks that Myanmar piles', 'ကြွှေ့', 'ကြွှေ့']
  ])('%s', (_, text, clean) => expect(sanitise(text)).toBe(clean))

  test('keeps at most six marks on a letter', () => {
    expect(sanitise(`Q${'\u0351'.repeat(50)}`)).toBe(`Q${'\u0351'.repeat(6)}`)
  })

  test('cuts between graphemes, never inside one', () => {
    expect(sanitise('ab👨‍👩‍👧c', 4)).toBe('ab')
    expect(sanitise('x'.repeat(400))).toHaveLength(300)
  })

  test.each(Object.entries(NASTY))('gives one well-formed line for %s', (_, text) => {
    const clean = sanitise(text)
    expect(clean.length).toBeLessThanOrEqual(300)
    expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
  })
})
