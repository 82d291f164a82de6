/** qpdf and poppler judge a document with every kind of block. .ci/run installs them; without them this fails. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderBlocks } from '../../src/platform/pdf/flow/flow.ts'
import { bytesOf } from '../platform/pdf/reader.ts'
import { everyBlock, frame } from '../platform/pdf/samples.ts'

describe('a document with every kind of block', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-judge-'))
  const file = (lang: string) => join(folder, `${lang}.pdf`)
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' })

  beforeAll(async () => {
    for (const lang of ['en', 'ar', 'th']) {
      writeFileSync(file(lang), await bytesOf(renderBlocks(frame({ lang, mark: 'Demonstration data' }), everyBlock)))
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(['en', 'ar', 'th'])('is sound to qpdf (%s)', (lang) => {
    expect(run('qpdf', '--check', file(lang))).toContain('No syntax or stream encoding errors found')
  })

  test.each(['en', 'ar', 'th'])('has every font embedded but the one that paints nothing (%s)', (lang) => {
    const fonts = run('pdffonts', file(lang)).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(4)
    for (const font of fonts) expect(font).toMatch(font.startsWith('Unseen') ? /no {2}no {2}yes/ : /yes yes yes/)
  })

  test('is a tree that poppler reads in the order of the blocks', () => {
    const tree = run('pdfinfo', '-struct-text', file('en'))
    const parts = [
      ['Document'],
      ['P (block)', '"Demonstration data"'],
      ['H1 (block)', '"A workshop"'],
      ['Table', 'TR', 'TH', '"Place"', 'TD', '"Bangkok"'],
      ['H1 (block)', '"Who came"'],
      ['L (block)', 'LI (block)', 'Lbl (block)', '"•"', 'LBody (block)', '"First"'],
      ['BlockQuote', '"No country can do this alone.'],
      ['Figure', '"Thailand'],
      ['Table', 'Caption', '"Table 1"', 'THead', 'TH', '"Name"', 'TBody', '"Thailand', 'Span', '"นายสมชาย ศรีสุวรรณ"'],
      ['TFoot', '"Total"', '"3"'],
      ['"The end."']
    ].flat()
    let at = 0
    for (const part of parts) {
      const found = tree.indexOf(part, at)
      expect(found, `${part} after ${tree.slice(Math.max(0, at - 80), at)}`).toBeGreaterThanOrEqual(at)
      at = found + part.length
    }
  })

  test('gives its text back, in every script', () => {
    const text = run('pdftotext', '-layout', file('en'), '-')
    for (const part of ['Who came', 'นายสมชาย ศรีสุวรรณ', 'ខ្មែរ', '中文', 'العربية', 'محمد علی'])
      expect(text).toContain(part)
  })

  test('says who wrote it, in which standard', () => {
    const info = run('pdfinfo', file('en'))
    expect(info).toMatch(/Title: +Report & list <of> participants/)
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/PDF version: +1\.7/)
  })
})
