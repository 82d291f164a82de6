/** What all letters of a workshop say alike. */
import { accessOf } from '../accounts/access.ts'
import { changedMeanwhile, preconditionRequired } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { LetterSettingsBody, LetterSettingsView } from './contract.for-letters.ts'
import { invalidLetterSettings } from './problems.ts'
import { changeLetterSettings, readLetterSettings } from './settings.ts'

const config = { needs: 'participants:edit' } as const
const tags = ['letters']

export const letterSettingsRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    app.get(
      '/letter-settings',
      {
        config,
        schema: {
          tags,
          summary: 'What all letters say alike: their numbers, who signs, what is paid for',
          params: InWorkshop,
          response: { 200: LetterSettingsView, ...problems(...ofWorkshop) }
        }
      },
      async (request) => readLetterSettings(services, inWorkshop(request).workshop.id)
    )

    app.put(
      '/letter-settings',
      {
        config,
        schema: {
          tags,
          summary: 'Changes what letters say from now on; needs If-Match',
          params: InWorkshop,
          headers: IfMatch,
          body: LetterSettingsBody,
          response: {
            200: LetterSettingsView,
            ...problems(...ofWorkshop, invalidLetterSettings, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        return changeLetterSettings(services, accessOf(request), workshop, requireVersion(request), request.body)
      }
    )
  }
