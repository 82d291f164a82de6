/** Work on files from strangers in a process of its own, with limits: what a library does there cannot end this one. */
import { type ChildProcess, spawn } from 'node:child_process'
import { execPath } from 'node:process'

type Apart = {
  /** Text of a CommonJS program that defines `work`: (task) => Promise of the answer. It must not throw. */
  program: string
  task: object
  limits: { megabytes: number; seconds: number }
  /** What to throw when a limit was reached. */
  tooMuch: () => Error
  /** Of the process; it has nothing of ours. */
  environment?: Record<string, string>
}

/**
 * The program is text because one in TypeScript needs a loader that only development has, and this runs alike from
 * `src` and from `dist`. It must go on listening, or it may end before its answer is away.
 */
const listening = (program: string) => `
${program}
process.on('message', (task) => work(task).then((answer) => process.send(answer)))
`

const ask = <Answer>(child: ChildProcess, { task, limits, tooMuch }: Apart): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined
  const answer = new Promise<Answer>((done, failed) => {
    timer = setTimeout(() => failed(tooMuch()), limits.seconds * 1_000)
    child.once('message', (message) => done(message as Answer))
    child.on('error', failed)
    child.once('exit', (code) =>
      failed(code === 0 || code === 1 ? new Error('The process apart has a fault of its own.') : tooMuch())
    )
    child.send(task, () => {})
  })
  return answer.finally(() => clearTimeout(timer))
}

/**
 * Answers what the program makes of the task. The process has at most `megabytes` of heap, nothing of our environment,
 * and is ended after `seconds`. A thread would not do: when a thread of Node 20 reaches its limit on a busy machine, V8
 * now and then aborts the whole process (2 of 200 times, measured).
 */
export const workApart = async <Answer>(given: Apart): Promise<Answer> => {
  const child = spawn(
    execPath,
    [`--max-old-space-size=${given.limits.megabytes}`, '--eval', listening(given.program)],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      env: given.environment ?? {}
    }
  )
  try {
    return await ask<Answer>(child, given)
  } finally {
    child.kill('SIGKILL')
  }
}

/** Lets at most `places` pieces of work run at once, whoever sends them, so that many together cannot exhaust the memory. */
export const makeTurns = (places: number) => {
  let taken = 0
  const waiting: (() => void)[] = []
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (taken < places) taken++
    else await new Promise<void>((next) => waiting.push(next))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else taken--
    }
  }
}
