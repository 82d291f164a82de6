/** What the benchmarks share: lines of numbers, memory, and how long the event loop was held. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

export const say = (what: string, value: string) => console.log(`${what.padEnd(52)} ${value}`)

/** Megabytes of resident memory at most since the process began. */
export const peak = (): number => process.resourceUsage().maxRSS / 1024

/** Milliseconds of the processor since then: on a machine that does other work too, it says more than the clock. */
export const processorSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** From now on: the longest that the event loop was held, in milliseconds by the clock and of the processor. */
export const watchLoop = () => {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let longest = 0
  let isOver = false
  let last = process.cpuUsage()
  const turn = () => {
    longest = Math.max(longest, processorSince(last))
    last = process.cpuUsage()
    if (!isOver) setImmediate(turn)
  }
  turn()
  return () => {
    isOver = true
    delay.disable()
    return { clock: delay.max / 1e6, processor: longest }
  }
}
