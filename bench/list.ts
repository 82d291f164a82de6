/** A list of 17,000 participants as a tagged archive, against ReportLab's tables of the same rows: node --import tsx bench/list.ts */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { listDocument } from '../src/participants/list.pdf.ts'
import type { ListPerson } from '../src/participants/rules.for-frozen.ts'
import { fromRoot } from '../src/platform/root.ts'
import type { Workshop } from '../src/workshops/tables.ts'
import { ORIGINS_ISO3, newPerson } from './people.ts'

const COUNT = Number(process.argv[2] ?? 17_000)
const say = (what: string, value: string) => console.log(`${what.padEnd(46)} ${value}`)
const peakOf = () => process.resourceUsage().maxRSS / 1024
const usedFrom = (start: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const WORKSHOP = {
  id: '00000000-0000-4000-8000-000000000000',
  title: 'Conference on the Prevention of Everything, Bangkok 2017',
  shortTitle: 'Prevention 2017',
  city: 'Bangkok',
  country: 'THA',
  timeZone: 'Asia/Bangkok',
  startsOn: '2017-11-27',
  endsOn: '2017-11-29',
  languages: ['en'],
  isDemonstration: true,
  demonstration: true
} as unknown as Workshop

const personOf = (n: number): ListPerson => {
  const { honorific, name, familyName, nativeName, languages, position, organisation, country } = newPerson(n)
  const given = { honorific, givenNames: name, familyName, displayName: name, nativeName, languages }
  const from = { country: ORIGINS_ISO3.get(country!.iso2) ?? null, section: 'countries', position, organisation }
  const contact = { email: `person${n}@example.org`, telephone: `+66 2 ${String(n).padStart(6, '0')}` }
  return { id: String(n), ...given, ...from, ...contact, headOfDelegation: n % 40 === 0, listed: true } as ListPerson
}
const people = Array.from({ length: COUNT }, (_, n) => personOf(n))
const before = peakOf()

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
await new Promise((resolve) => setTimeout(resolve, 50))
delay.reset()
const [started, used] = [performance.now(), process.cpuUsage()]
const pieces: Buffer[] = []
let bytes = 0
for await (const piece of listDocument(WORKSHOP, people, 'internal', new Date('2026-11-09T09:00:00Z'))) {
  bytes += piece.length
  if (COUNT <= 500 || process.argv[3]) pieces.push(piece)
}
const [wall, cpu] = [(performance.now() - started) / 1000, usedFrom(used)]
await new Promise((resolve) => setTimeout(resolve, 20))
say(`${COUNT} people, internal face, tagged`, `${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of the processor (target < 15)`)
say('file', `${(bytes / 1e6).toFixed(1)} MB`)
say('resident memory at most', `${peakOf().toFixed(0)} MB (target < 400), ${before.toFixed(0)} before`)
say('longest that the loop was held', `${(delay.max / 1e6).toFixed(0)} ms (target < 100)`)
if (process.argv[3]) writeFileSync(process.argv[3], Buffer.concat(pieces))
