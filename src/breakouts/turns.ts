/** Does long work in steps, and lets others have their turn between them. */
import { setImmediate as turn } from 'node:timers/promises'

/** As many steps at a time as fit into a few milliseconds would need a clock; each is short enough to take a turn of its own. */
export const inTurns = async <Result>(steps: Generator<void, Result>): Promise<Result> => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await turn()
  }
}
