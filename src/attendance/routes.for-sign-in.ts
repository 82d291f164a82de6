/** Sign-in sheets, to be signed where nothing is scanned. They name everybody, so they are the organisers'. */
import { accessOf } from '../accounts/access.ts'
import { sessionNotFound } from '../agenda/problems.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { SignInWish } from './contract.for-sign-in.ts'
import { printSignInSheets } from './sign-in-sheets.ts'

export const signInRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    app.get(
      '/sign-in-sheets.pdf',
      {
        config: { needs: 'participants:edit' },
        schema: {
          tags: ['attendance'],
          summary: 'Sheets to sign on, for each day, one day or one session, with everybody who is confirmed',
          params: InWorkshop,
          querystring: SignInWish,
          response: { 200: file('application/pdf'), ...problems(...ofWorkshop, sessionNotFound) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const { bytes, name } = await printSignInSheets(services, accessOf(request), workshop, request.query)
        return sendFile(request, reply, { bytes, type: 'application/pdf', name })
      }
    )
  }
