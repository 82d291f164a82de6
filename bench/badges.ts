/** Badges per second, against a PDF written by hand and ReportLab in the same run: node --import tsx bench/badges.ts */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Badge } from '../src/badges/fields.ts'
import { loadLayouts } from '../src/badges/load-layouts.ts'
import { badgeSheet } from '../src/badges/sheet.pdf.ts'
import { Canvas } from '../src/platform/pdf/canvas.ts'
import { openDocument, streamPdf } from '../src/platform/pdf/file/document.ts'
import { flagForm } from '../src/platform/pdf/flags.ts'
import { fromRoot } from '../src/platform/root.ts'
import { demonstrationBadges, EVENT, PRINTED_AT } from '../test/badges/people.ts'
import { badgesByHand } from './badges-by-hand.ts'
import { processorSince, say } from './measures.ts'
import { newPeople } from './people.ts'

const ROUNDS = Number(process.argv[2] ?? 8)
const COUNT = 1000
const layout = loadLayouts().get('a6-four-up')!
const demonstration = demonstrationBadges()
const fonts = 'node_modules/@expo-google-fonts'

const print = (badges: Badge[]) => buffer(badgeSheet(EVENT, badges, layout, PRINTED_AT))

/** Milliseconds by the clock and of the processor, and bytes. */
type Times = { clock: number; processor: number; bytes: number }
const timed = async (act: () => Promise<Buffer> | Buffer): Promise<Times> => {
  const [start, used] = [performance.now(), process.cpuUsage()]
  const { length } = await act()
  return { clock: performance.now() - start, processor: processorSince(used), bytes: length }
}
const best = (one: Times | undefined, other: Times): Times => (one && one.processor < other.processor ? one : other)
const rate = ({ clock, processor, bytes }: Times) =>
  `${((COUNT / clock) * 1000).toFixed(0)} /s, ${processor.toFixed(0)} ms of the processor, ${(bytes / 1000).toFixed(0)} kB`
const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!

const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
const installed = [fonts, 'node_modules/@embedpdf'].map((folder) => sizeOf(fromRoot(folder)))
say('fonts as installed (target < 160)', `${(installed.reduce((sum, bytes) => sum + bytes, 0) / 1e6).toFixed(0)} MB`)

const first = await timed(() => print(demonstration))
say('40 delegates, first in the process', `${first.clock.toFixed(0)} ms, ${(first.bytes / 1000).toFixed(0)} kB`)

let [ours, hand]: (Times | undefined)[] = []
for (let round = 0; round < ROUNDS; round++) {
  const people = (half: number) => newPeople((2 * round + half) * COUNT, COUNT)
  const [mine, theirs] = [people(0), people(1)]
  ours = best(ours, await timed(() => print(mine)))
  hand = best(hand, await timed(() => badgesByHand(theirs)))
}
say(`${COUNT} badges, three of four with native names`, rate(ours!))
say('  the same written by hand', rate(hand!))
const [byClock, byProcessor] = [hand!.clock / ours!.clock, hand!.processor / ours!.processor]
say(
  '  of the rate by hand (target 0.8)',
  `${byClock.toFixed(2)} by the clock, ${byProcessor.toFixed(2)} of the processor`
)

const warm: Times[] = []
for (const person of newPeople(3 * ROUNDS * COUNT, 160)) warm.push(await timed(() => print([person])))
const one = { clock: median(warm.map(({ clock }) => clock)), processor: median(warm.map((times) => times.processor)) }
say(
  'one badge, warm: median of 160 (target < 5)',
  `${one.clock.toFixed(1)} ms, ${one.processor.toFixed(1)} of the processor`
)

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
  const people = newPeople(4 * ROUNDS * COUNT, COUNT)
  await drawFlags(folder, [...new Set(people.map(({ country }) => country!.iso2))])
  writeFileSync(join(folder, 'given.json'), JSON.stringify({ event: EVENT, people }))
  const script = [fromRoot('bench/reportlab-badges.py'), folder, fromRoot(fonts)]
  const answer = execFileSync('/usr/bin/python3', script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  type Peer = [clock: number, processor: number, bytes: number]
  const peer: { version: string; with: Peer; without: Peer } = JSON.parse(answer)
  const told = ([clock, processor, bytes]: Peer) => {
    const times = `${(processor * 1000).toFixed(0)} ms of the processor`
    const ratios = [(clock * 1000) / ours!.clock, (processor * 1000) / ours!.processor].map((ratio) => ratio.toFixed(1))
    const ratio = `Plenary is ${ratios[0]} times as fast (${ratios[1]} of the processor)`
    return `${(COUNT / clock).toFixed(0)} /s, ${times}, ${(bytes / 1000).toFixed(0)} kB; ${ratio}`
  }
  say(`ReportLab ${peer.version}, better of 2 (target 50 times)`, told(peer.with))
  say('  without its QR code', told(peer.without))
} catch (error) {
  say('ReportLab', `not measured: ${(error as Error).message.split('\n')[0]} (python3-reportlab, poppler-utils)`)
} finally {
  rmSync(folder, { recursive: true })
}
