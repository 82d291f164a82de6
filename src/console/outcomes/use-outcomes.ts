/** All outcomes of a workshop, and what can be done with them. */
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, client } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { notifyFault, notifyUndo } from '../parts/notices.tsx'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'

export type Outcome = components['schemas']['Outcome']
export type Kind = Outcome['kind']
export const KINDS = ['note', 'challenge', 'recommendation', 'good-practice', 'commitment'] as const satisfies Kind[]

const MOST = 200
/** Milliseconds after which one looks again: several people may capture at once. */
const AGAIN_MS = 10_000

const readAll = async (workshop: string): Promise<Outcome[]> => {
  const all: Outcome[] = []
  let cursor: string | undefined
  do {
    const query = { limit: MOST, ...(cursor && { cursor }) }
    const { data, error } = await client.GET('/api/v1/workshops/{workshop}/outcomes', {
      params: { path: { workshop }, query }
    })
    if (!data) throw error
    all.push(...data.items)
    cursor = data.next ?? undefined
  } while (cursor !== undefined)
  return all
}

const keyOf = (workshop: string) => ['outcomes', workshop]

export const useOutcomes = () => {
  const { slug } = useWorkshop()
  return useQuery({ queryKey: keyOf(slug), queryFn: () => readAll(slug), refetchInterval: AGAIN_MS })
}

/** Each tells what went wrong by itself, reads the list again, and can be taken back where that is possible. */
export const useOutcomeDeeds = () => {
  const { t } = useTranslation('console/outcomes')
  const { slug, path } = useWorkshop()
  const add = api.useMutation('post', '/api/v1/workshops/{workshop}/outcomes')
  const change = api.useMutation('patch', '/api/v1/workshops/{workshop}/outcomes/{id}')
  const remove = api.useMutation('delete', '/api/v1/workshops/{workshop}/outcomes/{id}')
  const order = api.useMutation('put', '/api/v1/workshops/{workshop}/outcomes/order')

  const readAgain = () => queryClient.invalidateQueries({ queryKey: keyOf(slug) })
  const told = <Result>(deed: Promise<Result>): Promise<Result | undefined> =>
    deed.catch((error) => void notifyFault(error)).finally(() => void readAgain()) as Promise<Result | undefined>

  const addOutcome = (body: Omit<Outcome, 'id' | 'version'>, key: string) =>
    add.mutateAsync({ params: { path, header: { 'idempotency-key': key } }, body })
  const changeOutcome = ({ id, version }: Outcome, body: Partial<Omit<Outcome, 'id' | 'version'>>) =>
    change.mutateAsync({ params: { path: { ...path, id }, header: { 'if-match': `"${version}"` } }, body })

  return {
    readAgain,
    add: addOutcome,
    change: changeOutcome,
    sortInto: async (outcome: Outcome, kind: Kind) => {
      const after = await told(changeOutcome(outcome, { kind }))
      if (after)
        notifyUndo(t('sortedInto', { kind: t(`kinds.${kind}`) }), () =>
          told(changeOutcome(after, { kind: outcome.kind }))
        )
    },
    remove: async (outcome: Outcome) => {
      const { id, version, ...body } = outcome
      const params = { path: { ...path, id }, header: { 'if-match': `"${version}"` } }
      const gone = await told(remove.mutateAsync({ params }).then(() => true))
      if (gone) notifyUndo(t('removed'), () => told(addOutcome(body, crypto.randomUUID())))
    },
    /** `ids` are all outcomes of the kind. */
    order: (kind: Kind, ids: string[]) => told(order.mutateAsync({ params: { path }, body: { kind, ids } }))
  }
}
