/** A list of 17,000 participants as a tagged archive, memory and event loop watched: node --import tsx bench/list.ts */
import { createWriteStream } from 'node:fs'
import { listDocument } from '../src/participants/list.pdf.ts'
import type { ListPerson } from '../src/participants/rules.for-frozen.ts'
import type { Workshop } from '../src/workshops/tables.ts'
import { peak, processorSince, say, watchLoop } from './measures.ts'
import { newPerson, ORIGINS_ISO3 } from './people.ts'

const COUNT = Number(process.argv[2] ?? 17_000)
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
const before = peak()

const released = watchLoop()
await new Promise((resolve) => setTimeout(resolve, 50))
const [started, used] = [performance.now(), process.cpuUsage()]
const list = listDocument(WORKSHOP, people, 'internal', new Date('2026-11-09T09:00:00Z'))
say('until the first page is begun', `${processorSince(used).toFixed(0)} ms of the processor`)
const file = process.argv[3] === undefined ? undefined : createWriteStream(process.argv[3])
let bytes = 0
for await (const piece of list) {
  bytes += piece.length
  file?.write(piece)
}
file?.end()
const [wall, processor] = [(performance.now() - started) / 1000, processorSince(used) / 1000]
const held = released()
say(`${COUNT} people, internal face`, `${wall.toFixed(1)} s, ${processor.toFixed(1)} of the processor (target < 15)`)
say('file', `${(bytes / 1e6).toFixed(1)} MB`)
say('resident memory at most', `${peak().toFixed(0)} MB (target < 400), ${before.toFixed(0)} before`)
say(
  'longest that the loop was held',
  `${held.clock.toFixed(0)} ms, ${held.processor.toFixed(0)} of the processor (target < 100)`
)
