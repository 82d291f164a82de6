/** A workshop whose badges are to be printed: people by their given names, and its organiser. */
import { register } from '../../src/participants/register.ts'
import type { testApp } from '../support/app.ts'
import { openWorkshop } from '../support/open-workshop.ts'

type Given = Partial<Parameters<typeof register>[3]> & { givenNames: string }

export const openBadges = async (it: ReturnType<typeof testApp>, people: Given[], agencies: string[] = []) => {
  const open = await openWorkshop(it, { agencies })
  const ids: Record<string, string> = {}
  for (const given of people) {
    const person = { sector: 'government', category: 'Delegate', country: 'THA', ...given }
    ids[given.givenNames] = (await register(it.services, undefined, open.workshop.id, person)).id
  }
  const get = (path: string, query: Record<string, string | string[]> = {}) =>
    open.organiser('GET', open.url(path), { query: query as Record<string, string> })
  return {
    ...open,
    ids,
    get,
    /** Who would be printed, by given name, in the order of the sheets. */
    chosen: async (query: Record<string, string | string[]> = {}) =>
      (await get('/badges', query))
        .json()
        .items.map(({ displayName }: { displayName: string }) => displayName) as string[],
    print: (payload: object, headers: Record<string, string> = {}) =>
      open.organiser('POST', open.url('/badges/prints'), { payload, headers })
  }
}

export type OpenBadges = Awaited<ReturnType<typeof openBadges>>
