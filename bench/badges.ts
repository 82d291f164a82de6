/** Badges per second, against ReportLab drawing the same content in the same run: node --import tsx bench/badges.ts */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Badge } from '../src/badges/fields.ts'
import { loadLayouts } from '../src/badges/load-layouts.ts'
import { badgeSheet } from '../src/badges/sheet.pdf.ts'
import { Canvas } from '../src/platform/pdf/canvas.ts'
import { openDocument, streamPdf } from '../src/platform/pdf/document.ts'
import { flagForm } from '../src/platform/pdf/flags.ts'
import { fromRoot } from '../src/platform/root.ts'
import { demonstrationBadges, EVENT, PRINTED_AT, tokenOf } from '../test/badges/people.ts'

const ROUNDS = 5
const COUNT = 1000
const layout = loadLayouts().get('a6-four-up')!
const demonstration = demonstrationBadges()
const national = demonstration.filter(({ name, country }) => country && /^[\p{Script=Latin}\P{L}]+$/u.test(name))

const print = (badges: Badge[]) => buffer(badgeSheet(EVENT, badges, layout, PRINTED_AT))
const timed = async <T>(act: () => Promise<T>): Promise<{ ms: number; result: T }> => {
  const start = performance.now()
  const result = await act()
  return { ms: performance.now() - start, result }
}
const say = (what: string, value: string) => console.log(`${what.padEnd(52)} ${value}`)

/** People that no round before has had: half of a given name, half of a family name, and a number. */
const newPeople = (round: number, withNative: boolean): Badge[] =>
  Array.from({ length: COUNT }, (_, i) => {
    const [one, other] = [national[(i * 7 + round) % national.length]!, national[(i * 3 + 5) % national.length]!]
    const letters = String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + round)
    const name = `${one.name.split(' ')[0]}${letters} ${other.name.split(' ').at(-1)}`
    return {
      ...one,
      name,
      familyName: '',
      nativeName: withNative ? one.nativeName : '',
      token: tokenOf(`${round} ${i}`)
    }
  })

const first = await timed(() => print(demonstration))
const warm: number[] = []
for (let round = 0; round < 10; round++) warm.push((await timed(() => print(demonstration))).ms)
warm.sort((a, b) => a - b)
say('40 delegates, first in the process', `${first.ms.toFixed(0)} ms, ${(first.result.length / 1024).toFixed(0)} kB`)
say('40 delegates, warm: median of 10 (target < 300)', `${warm[5]!.toFixed(0)} ms`)

const best = { plain: 0, native: 0 }
for (let round = 0; round < ROUNDS; round++) {
  for (const kind of ['plain', 'native'] as const) {
    const people = newPeople(round * 2 + Number(kind === 'native'), kind === 'native')
    const { ms } = await timed(() => print(people))
    best[kind] = Math.max(best[kind], (COUNT / ms) * 1000)
  }
}
say(`${COUNT} badges, best of ${ROUNDS}, new people each round`, `${best.plain.toFixed(0)} badges/s`)
say('  with names in their own script', `${best.native.toFixed(0)} badges/s`)

/** ReportLab cannot draw SVG: it gets the same flags as pictures. */
const drawFlags = async (folder: string, codes: string[]) => {
  const doc = openDocument({ title: 'Flags', author: 'Plenary', lang: 'en', printedAt: PRINTED_AT, tagged: false })
  const pages = function* () {
    for (const code of codes) {
      const canvas = new Canvas(doc, 28, 21)
      canvas.place(flagForm(doc, code)!, 0, 0)
      yield canvas.toPage()
    }
  }
  const file = join(folder, 'flags.pdf')
  writeFileSync(file, await buffer(streamPdf(doc, pages())))
  mkdirSync(join(folder, 'flags'))
  codes.forEach((code, i) => {
    const page = ['-f', String(i + 1), '-l', String(i + 1)]
    execFileSync('pdftoppm', ['-r', '300', '-png', '-singlefile', ...page, file, join(folder, 'flags', code)])
  })
}

const folder = mkdtempSync(join(tmpdir(), 'plenary-bench-'))
try {
  const people = newPeople(ROUNDS * 2, false)
  await drawFlags(folder, [...new Set(people.map(({ country }) => country!.iso2))])
  writeFileSync(join(folder, 'given.json'), JSON.stringify({ event: EVENT, people }))
  const fonts = fromRoot('node_modules/@expo-google-fonts/noto-sans')
  const script = [fromRoot('bench/reportlab-badges.py'), folder, fonts]
  const peer = JSON.parse(
    execFileSync('/usr/bin/python3', script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  )
  const ratio = (rate: number) =>
    `${rate.toFixed(0)} badges/s; Plenary is ${(best.plain / rate).toFixed(1)} times as fast`
  say(`ReportLab ${peer.version}, Latin names only, best of 3`, ratio(peer.rate))
  say('  without its QR code', ratio(peer.rateWithoutCode))
} catch (error) {
  say('ReportLab', `not measured: ${(error as Error).message.split('\n')[0]} (python3-reportlab, poppler-utils)`)
} finally {
  rmSync(folder, { recursive: true })
}
