/** HarfBuzz and FriBidi themselves judge every script: which glyphs, in which order, and where. .ci/run installs them. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { openFace } from '../../src/platform/pdf/text/fonts.ts'
import { layout, type Run, type Style } from '../../src/platform/pdf/text/layout.ts'
import { sanitise } from '../../src/platform/pdf/text/sanitise.ts'
import { MIXED, NAMES } from './names.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

type Name = { text: string; lang: string }
type Country = { iso2: string; names: Record<string, string>; formal_en: string }
const REGIONAL = [
  'th',
  'lo',
  'km',
  'my',
  'bn',
  'hi',
  'si',
  'ta',
  'ur',
  'ka',
  'hy',
  'am',
  'ja',
  'ko',
  'zh',
  'vi',
  'ne',
  'el',
  'fa',
  'zh-Hant'
]
const SCRIPTS =
  'Latn Cyrl Grek Arab Thaa Thai Laoo Khmr Mymr Beng Deva Sinh Taml Hani Hira Kana Hang Geor Armn Ethi'.split(' ')
const isIn = Object.fromEntries(SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]))

/** Country names of the reference data and of CLDR, names of delegates in their own scripts, and names of public life. */
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
  const samples = NAMES.flatMap(({ lang, texts }) => texts.map((text) => ({ text, lang })))
  const mixed = MIXED.flatMap((text) => ['', 'en', 'ur'].map((lang) => ({ text, lang })))
  const unique = new Map(
    [...reference, ...own, ...regions, ...samples, ...mixed].map((name) => [`${name.lang} ${name.text}`, name])
  )
  return [...unique.values()].map(({ text, lang }) => ({ text: sanitise(text), lang })).filter(({ text }) => text)
}

/** Both weights, and Urdu in both hands. */
const styles = ({ lang }: Name): Style[] =>
  [false, true].flatMap((bold) => [
    { lang, bold },
    ...(lang === 'ur' ? [{ lang, bold, urdu: 'nastaliq' as const }] : [])
  ])

type HbGlyph = { g: number; cl: number; ax: number; dx: number; dy: number }
const hbShape = (key: string, input: string, more: string[] = []): HbGlyph[][] => {
  const [file, lang, script, direction] = key.split('|') as [string, string, string, string]
  const options = ['--no-glyph-names', '--output-format=json', '--utf8-clusters', `--direction=${direction}`, ...more]
  if (lang) options.push(`--language=${lang}`)
  if (script) options.push(`--script=${script}`)
  const output = execFileSync('hb-shape', [...options, file], {
    input,
    encoding: 'utf8',
    stdio: 'pipe',
    maxBuffer: 1 << 28
  })
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as HbGlyph[])
}

const keyOf = (run: Run, lang = '') => [run.face.file, lang, run.script ?? '', run.level % 2 ? 'rtl' : 'ltr'].join('|')

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
  test('puts every glyph of thousands of names where HarfBuzz does, in every script and weight', () => {
    const list = names()
    expect(list.length).toBeGreaterThan(3000)
    const groups = new Map<string, Run[]>()
    const byScript = new Map<string, Set<string>>()
    const differences: string[] = []
    let judged = 0
    const judge = (key: string, run: Run, answer: HbGlyph[]) => {
      judged++
      if (ours(run).join() !== theirs(answer).join()) differences.push(`${key} ${run.text}`)
    }
    for (const name of list)
      for (const style of styles(name)) {
        const { runs, text } = layout(name.text, style)
        for (const run of runs) {
          const hand = run.face.key === 'nastaliq' ? ['Nastaliq'] : []
          for (const script of [...SCRIPTS.filter((script) => isIn[script]!.test(run.text)), ...hand])
            byScript.set(script, (byScript.get(script) ?? new Set()).add(name.text))
          const key = keyOf(run, name.lang)
          // letters join across runs of one word, so that these are judged with what stands around them
          if (runs.length > 1 && run.level % 2 === 1) {
            const around = [`--text-before=${text.slice(0, run.start)}`, `--text-after=${text.slice(run.end)}`]
            judge(key, run, hbShape(key, run.text, around)[0]!)
          } else groups.set(key, [...(groups.get(key) ?? []), run])
        }
      }
    // a line each: all runs of one font, language, script and direction in one call
    for (const [key, runs] of groups) {
      const answers = hbShape(key, runs.map(({ text }) => text).join('\n'))
      expect(answers).toHaveLength(runs.length)
      for (const [i, run] of runs.entries()) judge(key, run, answers[i]!)
    }
    const counts = [...byScript].map(([script, texts]) => `${script} ${texts.size}`).sort()
    console.log(`hb-shape judged ${judged} runs of ${list.length} names. Names by script: ${counts.join(', ')}`)
    expect(differences).toEqual([])
    for (const script of [...SCRIPTS, 'Nastaliq'])
      expect([script, byScript.get(script)?.size ?? 0].join(' ')).toMatch(/ \d{2,}$/)
  })

  test('covers every one of them: no name has a character that no font has', () => {
    const missing = names().flatMap((name) =>
      styles(name).flatMap((style) =>
        layout(name.text, style).missing.map((char) => `${name.lang} ${name.text} ${char}`)
      )
    )
    expect(missing).toEqual([])
  })

  test('would see a difference', () => {
    const face = openFace('thai')
    const [run] = layout('น้ำใจดี', { lang: 'th' }).runs
    const [answer] = hbShape([face.file, 'th', 'Thai', 'ltr'].join('|'), run!.text)
    expect(ours(run!)).toEqual(theirs(answer!))
    const moved = { ...run!, glyphs: run!.glyphs.map((glyph, i) => (i === 1 ? { ...glyph, dx: glyph.dx + 2 } : glyph)) }
    expect(ours(moved)).not.toEqual(theirs(answer!))
  })
})

describe('the order of a line that mixes directions', () => {
  const lines = names().filter(({ text }) => /[\p{Script=Arabic}\p{Script=Thaana}]/u.test(text))
  /** Offsets of the characters from left to right, without marks: FriBidi has them before their letter, fonts after it. */
  const withoutMarks = (text: string, offsets: number[]) => offsets.filter((at) => !/\p{M}/u.test(text[at]!)).join()
  const fromLeft = (text: string, direction: 'ltr' | 'rtl') =>
    layout(text, { direction }).runs.flatMap(({ start, end, level }) => {
      const chars = Array.from({ length: end - start }, (_, i) => start + i)
      return level % 2 ? chars.reverse() : chars
    })

  test.each(['ltr', 'rtl'] as const)('is that of FriBidi in a document that runs %s', (direction) => {
    const texts = [...new Set(lines.map(({ text }) => text))]
    const options = ['--novisual', '--vtol', '--nopad', '--nobreak', `--${direction}`, '-c', 'UTF-8']
    const answer = execFileSync('fribidi', options, { input: `${texts.join('\n')}\n`, encoding: 'utf8' })
    const orders = answer
      .trimEnd()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
    expect(orders).toHaveLength(texts.length)
    console.log(`fribidi judged ${texts.length} lines that run ${direction}`)
    const wrong = texts.filter(
      (text, i) => withoutMarks(text, fromLeft(text, direction)) !== withoutMarks(text, orders[i]!)
    )
    expect(wrong).toEqual([])
  })
})
