/** A hundred thousand badges as one file, memory and event loop watched; then a slow reader: node --import tsx bench/badges-stream.ts */
import { createHash } from 'node:crypto'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Badge } from '../src/badges/fields.ts'
import { loadLayouts } from '../src/badges/load-layouts.ts'
import { badgeSheet } from '../src/badges/sheet.pdf.ts'
import { EVENT, PRINTED_AT } from '../test/badges/people.ts'
import { peak, processorSince, say, watchLoop } from './measures.ts'
import { newPerson } from './people.ts'

const COUNT = Number(process.argv[2] ?? 100_000)
const SLOW_COUNT = 8000
const SLOW_BYTES = 2_000_000 // a second
const layout = loadLayouts().get('a6-four-up')!

/** People that are made when they are asked for: the bench is about the file, not about who is on it. */
const peopleOf = (count: number): Badge[] => {
  const made = (_: Badge[], key: string | symbol): unknown => {
    if (key === 'length') return count
    if (key !== 'slice') return undefined
    return (from: number, to: number) =>
      Array.from({ length: Math.min(to, count) - from }, (_, i) => newPerson(from + i))
  }
  return new Proxy([], { get: made })
}

const before = peak()
const released = watchLoop()
const [start, used] = [performance.now(), process.cpuUsage()]
let bytes = 0
const hash = createHash('sha256')
const stream = badgeSheet(EVENT, peopleOf(COUNT), layout, PRINTED_AT)
for await (const piece of stream) {
  bytes += piece.length
  hash.update(piece)
}
const seconds = (performance.now() - start) / 1000
const held = released()
say(
  `${COUNT} badges`,
  `${seconds.toFixed(1)} s, ${(processorSince(used) / 1000).toFixed(1)} of the processor, ${(bytes / 1e6).toFixed(1)} MB`
)
say('  resident memory at most', `${peak().toFixed(0)} MB (target < 250), ${before.toFixed(0)} before`)
say(
  '  longest that the loop was held',
  `${held.clock.toFixed(0)} ms, ${held.processor.toFixed(0)} of the processor (target < 100)`
)

const slow = badgeSheet(EVENT, peopleOf(SLOW_COUNT), layout, PRINTED_AT)
let queued = 0
let taken = 0
const [slowStart, slowUsed] = [performance.now(), process.cpuUsage()]
const reader = new Writable({
  highWaterMark: 16 * 1024,
  async write(piece: Buffer, _, done) {
    queued = Math.max(queued, slow.readableLength)
    taken += piece.length
    await pause((piece.length / SLOW_BYTES) * 1000)
    done()
  }
})
await pipeline(slow, reader)
const slowSeconds = (performance.now() - slowStart) / 1000
const working = processorSince(slowUsed) / 1000
say(
  `${SLOW_COUNT} badges to a reader of 2 MB/s`,
  `${slowSeconds.toFixed(1)} s for ${(taken / 1e6).toFixed(1)} MB, ${working.toFixed(1)} of the processor`
)
say('  queued at most', `${(queued / 1024).toFixed(0)} kB`)
