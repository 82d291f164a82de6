/** Tells whoever starts, watches and balances processes: this one lives, and this one may be given requests. */
import { Type } from 'typebox'
import { problems } from '../problem.ts'
import { unavailable } from './kinds.ts'
import type { Routes } from './plugin.ts'

const Answer = Type.Object({ status: Type.Literal('ok') }, { title: 'Health' })
const PATIENCE_MS = 2_000

/** `findFault` says in a few words why nothing can be done just now; undefined: all is well. */
export const healthRoutes =
  (findFault: () => Promise<string | undefined>): Routes =>
  async (app) => {
    const tags = ['operations']
    let isClosing = false
    app.addHook('preClose', async () => {
      isClosing = true
    })

    app.get(
      '/healthz',
      {
        config: { needs: 'public' },
        schema: { tags, summary: 'Whether the process lives', response: { 200: Answer } }
      },
      async () => ({ status: 'ok' }) as const
    )

    app.get(
      '/readyz',
      {
        config: { needs: 'public' },
        schema: {
          tags,
          summary: 'Whether requests may be sent here',
          response: { 200: Answer, ...problems(unavailable) }
        }
      },
      async (request) => {
        if (isClosing) throw unavailable('Shutting down.')
        const fault = await within(PATIENCE_MS, findFault()).catch((error) => {
          request.log.warn({ err: error }, 'not ready')
          return 'The database does not answer.'
        })
        if (fault !== undefined) throw unavailable(fault)
        return { status: 'ok' } as const
      }
    )
  }

const within = async <T>(ms: number, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
