/** What no font has is found and told; on paper there is a gap that everybody sees. */
import { describe, expect, test } from 'vitest'
import { renderBlocks } from '../../../src/platform/pdf/flow/flow.ts'
import { openFace } from '../../../src/platform/pdf/text/fonts.ts'
import { layout } from '../../../src/platform/pdf/text/layout.ts'
import { legible, missingIn } from '../../../src/platform/pdf/text/legible.ts'
import { sanitise } from '../../../src/platform/pdf/text/sanitise.ts'
import { bytesOf, readPdf, textOf } from './reader.ts'
import { everyBlock, frame, NASTY } from './samples.ts'

describe('characters that no font has', () => {
  test.each([
    ['are none in a name of thirteen scripts', 'Nguyễn ศรีสุวรรณ 习近平 高橋 박지성 نصرت ខ្មែរ', []],
    ['are told once each, in their order', 'Ana 🎉 and Bea 😀🎉', ['🎉', '😀']],
    ['are told whole, with what they are joined of', 'The 👨‍👩‍👧 family', ['👨‍👩‍👧']],
    ['are letters of scripts that were left out', 'שלום Anna', ['ש', 'ל', 'ו', 'ם']],
    ['are not what is never printed', 'a\u0000b\u202Ec', []]
  ])('%s', (_, text, missing) => expect(missingIn(text)).toEqual(missing))

  test.each([
    ['a gap stands for each stretch of them', 'Ana 😀🎉 and 😀', 'Ana (?) and (?)'],
    ['a text of them alone is a gap', 'שלום', '(?)'],
    ['what can be printed stays as it is', 'กุลธิดา น้ำใจดี', 'กุลธิดา น้ำใจดี']
  ])('%s', (_, text, printed) => expect(legible(text)).toBe(printed))

  test.each(Object.entries(NASTY))('are not left in %s', (_, text) => {
    expect(layout(legible(sanitise(text))).missing).toEqual([])
  })
})

test('a document prints gaps and no glyph that stands for nothing', async () => {
  const lost = 'Anna 😀 שלום'
  const pages = readPdf(
    await bytesOf(
      renderBlocks(frame({ running: lost, foot: lost }), [
        ...everyBlock,
        { kind: 'paragraph', text: lost },
        { kind: 'table', columns: [{ header: lost, share: 1 }], rows: [[{ text: lost, second: { text: lost } }]] }
      ])
    )
  ).pages
  const said = pages.flatMap((page) => [textOf(page, 'content'), textOf(page, 'artifact')]).join('\n')
  expect(said).toContain('Anna (?) (?)')
  expect(said).not.toMatch(/[😀שלום]/u)
})

test('letters that are taken for common are in the font of Latin, in both weights', () => {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x400, 0x45f],
    [0x1e00, 0x1eff],
    [0x2010, 0x2015]
  ] as const
  const all = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
  const lost = [false, true].flatMap((bold) =>
    all.filter((code) => openFace('latin', bold).gid(String.fromCodePoint(code)) === 0)
  )
  expect(lost.map((code) => code.toString(16))).toEqual([])
})
