/** Countries and sectors under /api/v1. The same for everybody, so anybody may read them. */
import type { Routes } from '../platform/http/plugin.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import { CountryList, CountryQuery, SectorList } from './contract.ts'
import { compareCountries, countries } from './countries.ts'
import { SECTORS } from './sectors.ts'
import { understandCountry } from './understand-country.ts'

const KEPT = 'public, max-age=3600'

export const referenceRoutes: Routes = async (app) => {
  app.get(
    '/countries',
    {
      config: { needs: 'public' },
      schema: {
        tags: ['reference'],
        summary: 'Countries in the English order of their short names',
        querystring: CountryQuery,
        response: { 200: CountryList, ...problems(invalidRequest) }
      }
    },
    async ({ query: { region, q } }, reply) => {
      reply.header('cache-control', KEPT)
      const understood = q === undefined ? undefined : understandCountry(q)
      const found = understood === undefined ? countries : 'country' in understood ? [understood.country] : []
      const compare = compareCountries('en')
      const items = found
        .filter(
          ({ regionM49, subregionM49 }) => region === undefined || region === regionM49 || region === subregionM49
        )
        .sort(compare)
      return { items: items.map((country) => ({ ...country, groups: [...country.groups] })) }
    }
  )

  app.get(
    '/sectors',
    {
      config: { needs: 'public' },
      schema: { tags: ['reference'], summary: 'Sectors of society', response: { 200: SectorList } }
    },
    async (_request, reply) => {
      reply.header('cache-control', KEPT)
      return { items: SECTORS.map(({ code, names }) => ({ code, names })) }
    }
  )
}
