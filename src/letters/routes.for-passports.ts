/** The passport of a person, for the letter that supports their visa: organisers alone, and never its whole number. */
import { accessOf } from '../accounts/access.ts'
import { participantNotFound } from '../participants/problems.ts'
import { noBody } from '../platform/contract.ts'
import { changedMeanwhile, preconditionRequired } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { Passport, PassportView } from './contract.for-letters.ts'
import { readPassport, removePassport, writePassport } from './passports.ts'
import { invalidPassport, passportNotFound } from './problems.ts'

const config = { needs: 'participants:edit' } as const
const path = '/participants/:id/travel-document'
const common = { tags: ['letters'], params: OneOfWorkshop }

export const passportRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    app.get(
      path,
      {
        config,
        schema: {
          ...common,
          summary: 'The passport on file, its number masked; who read it is written down',
          response: { 200: PassportView, ...problems(...ofWorkshop, passportNotFound) }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        return readPassport(services, accessOf(request), workshop, request.params.id)
      }
    )

    app.put(
      path,
      {
        config,
        schema: {
          ...common,
          summary: 'Puts a passport on file; needs If-Match, * where there is none',
          headers: IfMatch,
          body: Passport,
          response: {
            200: PassportView,
            ...problems(...ofWorkshop, participantNotFound, invalidPassport, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        const basedOn = requireVersion(request)
        return writePassport(services, accessOf(request), workshop, request.params.id, basedOn, request.body)
      }
    )

    app.delete(
      path,
      {
        config,
        schema: {
          ...common,
          summary: 'Erases the passport; the letter cannot be printed again, its code can be checked',
          response: { 204: noBody, ...problems(...ofWorkshop, passportNotFound) }
        }
      },
      async (request, reply) => {
        await removePassport(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id)
        return reply.code(204).send(null)
      }
    )
  }
