/** Hears what the database tells of its changes (NOTIFY), over a connection of its own, and knows whether it still hears. */
import { randomUUID } from 'node:crypto'
import { Client, type Pool } from 'pg'

/** Milliseconds after which a connection that does not answer is as good as none. */
const PATIENCE = 3000
/** Milliseconds for which silence is believed. */
const BELIEVED = 5000
/** Milliseconds between two attempts to connect. */
const PAUSE = 1000

type Given = {
  channel: string
  /** An id of what changed. */
  heard: (payload: string) => void
  /** From now on, or since who knows when, nothing is heard. */
  lost: () => void
}

/**
 * `sure`: has everything been heard that was committed before? False while it listens in vain, which it then tries to
 * mend. `doubt`: something was changed just now, perhaps; the next to ask `sure` waits until that is heard.
 */
export type Hearing = { sure: () => boolean | Promise<boolean>; doubt: () => void; close: () => Promise<void> }

/** A pooler may let LISTEN pass though nothing ever comes back, so something is said over another connection first. */
const listening = async (pool: Pool, { channel, heard }: Given, gone: (client: Client) => void): Promise<Client> => {
  // the pool hides its password from those who list its options
  const { max: _, ...options } = { ...pool.options, password: pool.options.password }
  const client = new Client({ ...options, keepAlive: true, connectionTimeoutMillis: PATIENCE, query_timeout: PATIENCE })
  const echo = randomUUID()
  let isEchoed = false
  client.on('error', () => gone(client))
  client.on('end', () => gone(client))
  client.on('notification', ({ payload = '' }) => {
    if (payload === echo) isEchoed = true
    else heard(payload)
  })
  try {
    await client.connect()
    await client.query(`listen ${client.escapeIdentifier(channel)}`)
    await pool.query('select pg_notify($1, $2)', [channel, echo])
    await client.query('select 1') // what was committed before is told before this is answered
    if (!isEchoed) throw new Error('nothing is heard')
    return client
  } catch (error) {
    client.end().catch(() => {})
    throw error
  }
}

/** Nothing is connected before somebody asks whether it is sure. */
export const hearChanges = (pool: Pool, given: Given): Hearing => {
  let client: Client | undefined
  let connecting: Promise<unknown> | undefined
  let nextTry = 0
  let isClosed = false
  /** Doubts are numbered; all up to `settled` are, since `settledAt`. */
  let raised = 1
  let settled = 0
  let settledAt = 0
  let asking: { of: number; answer: Promise<boolean> } | undefined

  const gone = (which: Client) => {
    if (which !== client) return
    client = undefined
    given.lost()
    which.end().catch(() => {})
  }

  const connect = async () => {
    nextTry = performance.now() + PAUSE
    const made = await listening(pool, given, gone)
    if (isClosed) return made.end()
    client = made
    raised++
  }

  /** What was committed before the question is told before its answer. */
  const ask = async (which: Client, of: number): Promise<boolean> => {
    await which.query('select 1').catch(() => gone(which))
    if (asking?.of === of) asking = undefined
    if (which !== client) return false
    settled = Math.max(settled, of)
    settledAt = performance.now()
    return true
  }

  return {
    sure: () => {
      if (client === undefined) {
        if (!isClosed && performance.now() >= nextTry)
          connecting ??= connect()
            .catch(() => {})
            .finally(() => {
              connecting = undefined
            })
        return false
      }
      if (settled === raised && performance.now() - settledAt < BELIEVED) return true
      if (asking === undefined || asking.of < raised) asking = { of: raised, answer: ask(client, raised) }
      return asking.answer
    },
    doubt: () => {
      raised++
    },
    close: async () => {
      isClosed = true
      await connecting
      const which = client
      client = undefined
      await which?.end().catch(() => {})
    }
  }
}
