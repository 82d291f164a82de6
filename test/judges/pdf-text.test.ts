/** HarfBuzz itself, qpdf and poppler judge our text and our files. .ci/run installs them; without them this fails. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderBlocks } from '../../src/platform/pdf/flow.ts'
import { openFace } from '../../src/platform/pdf/fonts.ts'
import { layout, type Run } from '../../src/platform/pdf/layout.ts'
import { sanitise } from '../../src/platform/pdf/sanitise.ts'
import { bytesOf } from '../platform/pdf/reader.ts'
import { everyBlock, frame } from '../platform/pdf/samples.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

type Name = { text: string; lang: string }
type Country = { iso2: string; names: Record<string, string>; formal_en: string }
const REGIONAL = ['th', 'lo', 'km', 'my', 'bn', 'hi', 'si', 'ta', 'ur', 'ka', 'hy', 'am', 'ja', 'ko', 'zh', 'vi', 'ne']

/** Country names of the reference data, names of delegates in their own scripts, and what CLDR calls the countries. */
const names = (): Name[] => {
  const { countries } = JSON.parse(read('src/reference/data/countries.json')) as { countries: Country[] }
  const reference = countries.flatMap(({ names, formal_en }) => [
    ...Object.entries(names).map(([lang, text]) => ({ text, lang })),
    { text: formal_en, lang: 'en' }
  ])
  const delegates = parse(read('src/demonstration/data/delegates.csv'), { columns: true }) as Record<string, string>[]
  const own = delegates.map((row) => ({ text: row['Name in own script'] ?? '', lang: '' }))
  const regions = REGIONAL.flatMap((lang) => {
    const display = new Intl.DisplayNames([lang], { type: 'region' })
    return countries.map(({ iso2 }) => ({ text: display.of(iso2) ?? '', lang }))
  })
  const unique = new Map([...reference, ...own, ...regions].map((name) => [`${name.lang} ${name.text}`, name]))
  return [...unique.values()].map(({ text, lang }) => ({ text: sanitise(text), lang })).filter(({ text }) => text)
}

type HbGlyph = { g: number; cl: number; ax: number; dx: number; dy: number }

/** hb-shape reads a line at a time, so all runs of one font, language, script and direction are judged in one call. */
const judge = (key: string, runs: Run[]): HbGlyph[][] => {
  const [file, lang, script, direction] = key.split('|') as [string, string, string, string]
  const options = ['--no-glyph-names', '--output-format=json', '--utf8-clusters', `--direction=${direction}`]
  if (lang) options.push(`--language=${lang}`)
  if (script) options.push(`--script=${script}`)
  const input = runs.map(({ text }) => text).join('\n')
  const output = execFileSync('hb-shape', [...options, file], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as HbGlyph[])
}

/** Glyphs, in order, with the pen's place at each, in font units. */
const ours = ({ glyphs, face }: Run) => {
  let pen = 0
  return glyphs.map(({ gid, advance, dx, dy }) => {
    const unit = face.upem / 1000
    const placed = [gid, Math.round((pen + dx) * unit), Math.round(dy * unit)]
    pen += advance
    return placed.join(' ')
  })
}
const theirs = (glyphs: HbGlyph[]) => {
  let pen = 0
  return glyphs.map(({ g, ax, dx, dy }) => {
    const placed = [g, pen + dx, dy]
    pen += ax
    return placed.join(' ')
  })
}

describe('shaping', () => {
  test('puts every glyph of thousands of names where HarfBuzz does', () => {
    const list = names()
    expect(list.length).toBeGreaterThan(3000)
    const groups = new Map<string, Run[]>()
    let alone = 0
    for (const { text, lang } of list) {
      const { runs } = layout(text, { lang })
      if (runs.length === 1) alone++
      for (const run of runs) {
        // a run among others is shaped in their context, which a line of its own does not have
        if (runs.length > 1 && run.level % 2 === 1) continue
        const key = [run.face.file, lang, run.script ?? '', run.level % 2 ? 'rtl' : 'ltr'].join('|')
        groups.set(key, [...(groups.get(key) ?? []), run])
      }
    }
    const differences: string[] = []
    let judged = 0
    for (const [key, runs] of groups) {
      const answers = judge(key, runs)
      expect(answers).toHaveLength(runs.length)
      runs.forEach((run, i) => {
        judged++
        if (ours(run).join() !== theirs(answers[i]!).join()) differences.push(`${key} ${run.text}`)
      })
    }
    console.log(
      `hb-shape judged ${judged} runs of ${list.length} names (${alone} of one run) in ${groups.size} fonts and languages`
    )
    expect(differences).toEqual([])
  })

  test('covers every one of them: no name has a character that no font has', () => {
    const missing = names().flatMap(({ text, lang }) =>
      layout(text, { lang }).missing.map((char) => `${lang} ${text} ${char}`)
    )
    expect(missing).toEqual([])
  })

  test('would see a difference', () => {
    const face = openFace('thai')
    const [run] = layout('น้ำใจดี', { lang: 'th' }).runs
    const [answer] = judge([face.file, 'th', 'Thai', 'ltr'].join('|'), [run!])
    expect(ours(run!)).toEqual(theirs(answer!))
    const moved = { ...run!, glyphs: run!.glyphs.map((glyph, i) => (i === 1 ? { ...glyph, dx: glyph.dx + 2 } : glyph)) }
    expect(ours(moved)).not.toEqual(theirs(answer!))
  })
})

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
