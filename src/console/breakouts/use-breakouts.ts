/** Parallel groups as the API tells them, kept up with what others do, and the requests that change them. */
import { api, client } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'

type Schemas = components['schemas']
export type BreakoutSet = Schemas['BreakoutSet']
export type Group = Schemas['BreakoutGroup']
export type Person = Schemas['BreakoutPerson']
export type Measures = Schemas['BreakoutMeasures']
export type Balance = Schemas['BreakoutBalance']
export type Wish = Pick<Schemas['NewBalance'], 'method' | 'keep'>
type Place = Schemas['NewPlaces']['places'][number]
type Path = { workshop: string }

/** Milliseconds. */
const AGAIN_MS = 15_000
const BREAKOUTS = '/api/v1/workshops/{workshop}/breakouts'

export const useBreakouts = (path: Path) =>
  api.useQuery('get', BREAKOUTS, { params: { path } }, { refetchInterval: AGAIN_MS, refetchOnWindowFocus: true })

export const readAgain = () => queryClient.invalidateQueries({ queryKey: ['get', BREAKOUTS] })

const orThrow = async <Data>(answer: Promise<{ data?: Data; error?: unknown }>): Promise<Data> => {
  const { data, error } = await answer
  if (error !== undefined) throw error
  return data as Data
}
const idsOf = ({ groups }: BreakoutSet) => groups.map(({ id }) => id)

/** `version`: what was seen; `*`: whatever it is now. */
export const sendPlaces = (path: Path, set: BreakoutSet, places: Place[], force: boolean, version: number | '*') =>
  orThrow(
    client.PATCH('/api/v1/workshops/{workshop}/breakouts/places', {
      params: { path, header: { 'if-match': version === '*' ? '*' : `"${version}"` } },
      body: { sessionIds: idsOf(set), places, force }
    })
  )

export const sendBalance = (path: Path, set: BreakoutSet, wish: Wish, dryRun: boolean): Promise<Balance> =>
  orThrow(
    client.POST('/api/v1/workshops/{workshop}/breakouts/balance', {
      params: { path, header: { 'if-match': `"${set.version}"` } },
      body: { sessionIds: idsOf(set), ...wish, dryRun }
    })
  )
