/** Mailings as they stand on the server: asked again while messages are on their way. */
import { api, client } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'
import type { InvitationsSearch } from './search.ts'

export type Mailing = components['schemas']['Mailing']
export type MailingLine = components['schemas']['MailingLine']
export type Message = components['schemas']['MailingMessage']
type Path = { workshop: string }

const MAILINGS = '/api/v1/workshops/{workshop}/mailings' as const
const MAILING = '/api/v1/workshops/{workshop}/mailings/{release}' as const
const MESSAGES = '/api/v1/workshops/{workshop}/mailings/{release}/messages' as const

/** Milliseconds. */
const SENDING_MS = 1500
const QUIET_MS = 15_000

/** `isAwaited`: one is being worked out. */
export const useMailings = (path: Path, { isWanted = true, isAwaited = false } = {}) =>
  api.useQuery(
    'get',
    MAILINGS,
    { params: { path } },
    {
      enabled: isWanted,
      refetchInterval: ({ state }) =>
        isAwaited || state.data?.items.some(({ queued }) => queued > 0) ? SENDING_MS : QUIET_MS
    }
  )

/** What is worked out right after a release is not there at once: it is asked for again. */
export const useMailing = (path: Path, release: number) => {
  const query = api.useQuery(
    'get',
    MAILING,
    { params: { path: { ...path, release } } },
    {
      refetchInterval: ({ state }) => (state.status === 'error' || state.data?.queued ? SENDING_MS : QUIET_MS)
    }
  )
  return { ...query, isAwaited: query.isError && faultOf(query.error).kind === 'mailing-not-found' }
}

type Filter = Pick<InvitationsSearch, 'kind' | 'session' | 'q'> & { state?: InvitationsSearch['stage'] }

export const useMessages = (path: Path, release: number, filter: Filter) =>
  api.useInfiniteQuery(
    'get',
    MESSAGES,
    { params: { path: { ...path, release }, query: { ...filter, limit: 100 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null as string | null, // undefined would become 0
      getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined
    }
  )

export const useNextMailing = (path: Path, isWanted: boolean) =>
  api.useQuery('get', '/api/v1/workshops/{workshop}/mailings/next', { params: { path } }, { enabled: isWanted })

export const mailingsChanged = () =>
  Promise.all([MAILINGS, MAILING, MESSAGES].map((path) => queryClient.invalidateQueries({ queryKey: ['get', path] })))

const header = ({ version }: Mailing) => ({ 'if-match': `"${version}"` })

const answered = async (answer: Promise<{ error?: unknown }>): Promise<void> => {
  const { error } = await answer
  await mailingsChanged()
  if (error !== undefined) throw error
}

type Deed = 'approve' | 'discard' | 'look-again'

/** Throws the problem of the answer. */
export const decide = (path: Path, mailing: Mailing, deed: Deed): Promise<void> => {
  const params = {
    path: { ...path, release: mailing.release },
    header: { ...header(mailing), 'idempotency-key': crypto.randomUUID() }
  }
  return answered(client.POST(`/api/v1/workshops/{workshop}/mailings/{release}/${deed}`, { params }))
}

/** Throws the problem of the answer. */
export const leaveOut = (
  path: Path,
  mailing: Mailing,
  isLeftOut: boolean,
  which: { ids?: string[]; filter?: Filter }
): Promise<void> =>
  answered(
    client.PATCH(MESSAGES, {
      params: { path: { ...path, release: mailing.release }, header: header(mailing) },
      body: { isLeftOut, ...which }
    })
  )
