/** Logos of a workshop's agencies, for whoever may see its page. */

import { logoNotFound } from '../agencies/problems.ts'
import { strongEtag } from '../platform/http/etag.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import type { Services } from '../services.ts'
import { OneOfWorkshop } from './contract.ts'
import { inWorkshop } from './guard.ts'
import { findWorkshopLogo } from './queries.for-logos.ts'

export const workshopLogos =
  ({ db }: Pick<Services, 'db'>): Routes =>
  async (app) => {
    app.get(
      '/w/:workshop/agencies/:id/logo.png',
      {
        config: { needs: 'public' },
        schema: { hide: true, tags: ['pages'], summary: 'The logo of an agency', params: OneOfWorkshop }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const logo = await findWorkshopLogo(db, workshop.id, request.params.id)
        if (!logo) throw logoNotFound('No such agency of this workshop has a logo.')
        const bytes = Buffer.from(logo.png)
        return sendFile(request, reply, {
          bytes,
          type: 'image/png',
          name: 'logo.png',
          inline: true,
          etag: strongEtag(bytes),
          isPrivate: workshop.visibility === 'private'
        })
      }
    )
  }
