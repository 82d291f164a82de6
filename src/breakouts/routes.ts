/** Who is expected in which of several parallel groups. It names everybody, so it is the organisers'. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { file } from '../platform/http/file.ts'
import { changedMeanwhile, preconditionRequired } from '../platform/http/kinds.ts'
import { InLanguage } from '../platform/http/list-files.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { balanceGroups } from './balance.ts'
import { BalanceView, BreakoutsView, NewBalance, NewPlaces, PlacesView } from './contract.ts'
import { placeByHand } from './place.ts'
import { printBreakouts } from './print.ts'
import { alreadyExpected, groupFull, invalidPlaces, notParallel, tooFewPlaces } from './problems.ts'
import { readBreakouts } from './read.ts'

const params = InWorkshop
const tags = ['breakouts']
const config = { needs: 'agenda:edit' } as const
const FILES = [
  { ending: 'pdf', type: 'application/pdf', summary: 'Lists of groups for the doors of their rooms' },
  {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    summary: 'Groups and their people as a workbook for the team'
  }
] as const
const changing = [...ofWorkshop, notParallel, changedMeanwhile, preconditionRequired]

export const breakoutRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    app.get(
      '/breakouts',
      {
        config,
        schema: {
          tags,
          summary: 'Sets of groups that meet at one time: who has a place where, and who has none',
          params,
          response: { 200: BreakoutsView, ...problems(...ofWorkshop) }
        }
      },
      async (request) => readBreakouts(services.db, inWorkshop(request).workshop)
    )

    for (const { ending, type, summary } of FILES)
      app.get(
        `/breakouts.${ending}`,
        {
          config,
          schema: {
            tags,
            summary,
            params,
            querystring: Type.Object({ lang: InLanguage }),
            response: { 200: file(type), ...problems(...ofWorkshop) }
          }
        },
        async (request, reply) => {
          const { workshop } = inWorkshop(request)
          const bytes = await printBreakouts(services, accessOf(request), workshop, ending, request.query.lang)
          return sendFile(request, reply, { bytes, type, name: `${workshop.slug}-groups.${ending}` })
        }
      )

    app.post(
      '/breakouts/balance',
      {
        config,
        schema: {
          tags,
          summary: 'Spreads people over groups: mixed, by delegation or by wish; says how even it was and is',
          params,
          headers: { ...IfMatch, properties: { ...IfMatch.properties, ...IdempotencyHeaders.properties } },
          body: NewBalance,
          response: { 200: BalanceView, ...problems(...changing, tooFewPlaces, idempotencyKeyReused) }
        }
      },
      async (request) => {
        // to look at it, one need not say what it is based on
        const basedOn = request.body.dryRun && !request.headers['if-match'] ? '*' : requireVersion(request)
        const { workshop } = inWorkshop(request)
        return idempotently(services, request, 200, (given) =>
          balanceGroups(given, accessOf(request), workshop.id, basedOn, request.body)
        )
      }
    )

    app.patch(
      '/breakouts/places',
      {
        config,
        schema: {
          tags,
          summary: 'Gives places by hand, or takes them back: several at once, all or none',
          params,
          headers: IfMatch,
          body: NewPlaces,
          response: { 200: PlacesView, ...problems(...changing, invalidPlaces, alreadyExpected, groupFull) }
        }
      },
      async (request) =>
        placeByHand(services, accessOf(request), inWorkshop(request).workshop.id, requireVersion(request), request.body)
    )
  }
