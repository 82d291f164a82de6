/** Lines end where readers of the script would end them, and names are as big as they may be. */
import { describe, expect, test } from 'vitest'
import { ellipsise, fit as fitted, wrap } from '../../../src/platform/pdf/text/fit.ts'
import { layout, widthOf } from '../../../src/platform/pdf/text/layout.ts'
import { LOREM } from './samples.ts'

const THAI = 'ผู้อำนวยการที่ปรึกษาใหญ่กระทรวงสาธารณสุขแห่งราชอาณาจักรไทย'

describe('wrap', () => {
  test.each([
    ['English', LOREM.repeat(3)],
    ['Thai, which has no spaces', THAI.repeat(3)],
    ['Khmer', 'ក្រសួងសុខាភិបាលព្រះរាជាណាចក្រកម្ពុជា'.repeat(3)],
    ['Arabic with Latin in it', 'الدكتورة ليلى العلوي (World Health Organization) '.repeat(5)],
    ['Japanese', '高橋直子(たかはしなおこ)、'.repeat(9)],
    ['a word longer than a line', 'x'.repeat(300)]
  ])('makes lines of %s that fit and lose nothing', (_, text) => {
    const lines = wrap(text, 10, 180)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(180)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  test('breaks Thai between words of the dictionary', () => {
    const words = Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(THAI), ({ index }) => index)
    const starts: number[] = []
    for (const line of wrap(THAI, 10, 90)) starts.push((starts.at(-1) ?? 0) + line.length)
    expect(starts.length).toBeGreaterThan(2)
    for (const start of starts.slice(0, -1)) expect(words).toContain(start)
  })

  test('gives a grapheme that is wider than the line a line of its own', () => {
    expect(wrap('WW', 10, 1)).toEqual(['W', 'W'])
  })
})

describe('fit', () => {
  const limits = { width: 250, max: 34, min: 12, bold: true }

  test('prints a short name at the biggest size on one line', () => {
    expect(fitted('Li Wei', limits)).toEqual({ size: 34, lines: ['Li Wei'] })
  })

  test('halves a longer name where its halves are most alike', () => {
    const { size, lines } = fitted('Nusrat Jahan Chowdhury', limits)
    expect(lines).toEqual(['Nusrat Jahan', 'Chowdhury'])
    expect(size).toBeGreaterThan(20)
  })

  test('never goes outside the width, and cuts what cannot be set', () => {
    const { size, lines } = fitted('Wolfeschlegelsteinhausenbergerdorff '.repeat(5).trim(), limits)
    expect(size).toBe(12)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    for (const line of lines) expect(widthOf(line, size, { bold: true })).toBeLessThanOrEqual(250)
  })

  test('cuts a word that was broken at a hyphen without a gap in it', () => {
    const { lines } = fitted('Featherstonehaugh-Cholmondeley-Featherstonehaugh-Cholmondeley', {
      ...limits,
      min: 12,
      width: 160,
      lines: 1
    })
    expect(lines[0]).toMatch(/^Featherstonehaugh-Ch\S*…$/)
  })

  test('ellipsises only what is too wide', () => {
    expect(ellipsise('Bangkok', 10, 100)).toBe('Bangkok')
    expect(ellipsise('Bangkok', 10, 30)).toMatch(/^Ba\p{L}*…$/u)
  })
})

describe('layout', () => {
  test('names the characters that no font has, each once and in the order of the text', () => {
    expect(layout('Anna 😀 שלש 😀').missing).toEqual(['😀', 'ש', 'ל'])
    expect(layout('Nguyễn นายสมชาย محمد 张伟明 ហ៊ុន').missing).toEqual([])
  })

  test('puts the words of an Arabic name from right to left', () => {
    const [run] = layout('محمد بن عبد الله').runs
    expect(run?.level).toBe(1)
    expect(run?.glyphs[0]?.at).toBeGreaterThan(run?.glyphs.at(-1)?.at ?? 0)
  })

  test('keeps Latin digits of a right-to-left line in reading order', () => {
    const runs = layout('محمد 1947', { direction: 'rtl' }).runs
    expect(runs.map(({ text, level }) => [text.trim(), level])).toEqual([
      ['1947', 2],
      ['محمد', 1]
    ])
  })

  test('draws Han characters in the hand of the language', () => {
    expect(layout('直', { lang: 'ja' }).runs[0]?.face.key).toBe('jp')
    expect(layout('直', { lang: 'zh' }).runs[0]?.face.key).toBe('sc')
  })
})
