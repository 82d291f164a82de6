/** Name plates for the tables and seating cards in the order of seats, as files and as pictures. */
import type { Static } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { participantNotFound, unprintableNames } from '../participants/problems.ts'
import { scopeOf } from '../participants/rules.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { idsOf } from './choose.ts'
import { NamePlatePictureQuery, NamePlateQuery, SeatingCardPictureQuery, SeatingCardQuery } from './contract.ts'
import type { Layouts } from './load-layouts.ts'
import { plateFile } from './print-plates.ts'
import { layoutNotFound, nobodyToPrint, sheetNotFound } from './problems.ts'
import { type PlateWish, readPlates } from './read-plates.ts'
import { badgePicture } from './sheet.svg.ts'

const tags = ['badges']
const config = { needs: 'badges:print' } as const
const refusals = [...ofWorkshop, invalidRequest, participantNotFound, layoutNotFound, nobodyToPrint]
const asFile = { 200: file('application/pdf'), ...problems(...refusals, unprintableNames) }
const asPicture = { 200: file('image/svg+xml'), ...problems(...refusals, sheetNotFound) }

const platesWished = (query: Omit<Static<typeof NamePlateQuery>, 'force'>): PlateWish => {
  const { by, layout, lang, ...choice } = query
  return { kind: 'name-plate', by, layout, lang, choice: idsOf(choice) }
}
const cardsWished = (query: Omit<Static<typeof SeatingCardQuery>, 'force'>): PlateWish => {
  const { startingWith, numbered, layout, lang, ...choice } = query
  return { kind: 'seating-card', layout, lang, seating: { startingWith, numbered }, choice: idsOf(choice) }
}

export const plateRoutes =
  (services: Pick<Services, 'db' | 'clock'>, layouts: Layouts): Routes =>
  async (app) => {
    const drawSheet = async (request: Parameters<typeof accessOf>[0], wish: PlateWish, sheet: number) => {
      const { workshop } = inWorkshop(request)
      const scope = scopeOf(accessOf(request))
      const { event, badges, layout } = await readPlates(services.db, workshop, scope, layouts, wish)
      const most = layout.cells.length
      const onSheet = badges.slice((sheet - 1) * most, sheet * most)
      if (onSheet.length === 0) throw sheetNotFound(`There are ${Math.ceil(badges.length / most)} sheets.`)
      return badgePicture(event, onSheet, layout)
    }

    app.get(
      '/name-plates.pdf',
      {
        config,
        schema: {
          tags,
          summary: 'Name plates to stand on tables, by State or by person',
          params: InWorkshop,
          querystring: NamePlateQuery,
          response: asFile
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const { force, ...query } = request.query
        const wish = { ...platesWished(query), force }
        const bytes = await plateFile(services, accessOf(request), workshop, layouts, wish)
        return sendFile(request, reply, { bytes, type: 'application/pdf', name: `${workshop.slug}-name-plates.pdf` })
      }
    )

    app.get(
      '/name-plates/preview.svg',
      {
        config,
        schema: {
          tags,
          summary: 'One sheet of name plates as a picture',
          params: InWorkshop,
          querystring: NamePlatePictureQuery,
          response: asPicture
        }
      },
      async (request, reply) => {
        const { sheet, ...query } = request.query
        const bytes = await drawSheet(request, platesWished(query), sheet)
        return sendFile(request, reply, { bytes, type: 'image/svg+xml', name: 'name-plates.svg', inline: true })
      }
    )

    app.get(
      '/seating-cards.pdf',
      {
        config,
        schema: {
          tags,
          summary: 'Cards for the places at a table, in the order in which people sit',
          params: InWorkshop,
          querystring: SeatingCardQuery,
          response: asFile
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const { force, ...query } = request.query
        const wish = { ...cardsWished(query), force }
        const bytes = await plateFile(services, accessOf(request), workshop, layouts, wish)
        return sendFile(request, reply, { bytes, type: 'application/pdf', name: `${workshop.slug}-seating-cards.pdf` })
      }
    )

    app.get(
      '/seating-cards/preview.svg',
      {
        config,
        schema: {
          tags,
          summary: 'One sheet of seating cards as a picture',
          params: InWorkshop,
          querystring: SeatingCardPictureQuery,
          response: asPicture
        }
      },
      async (request, reply) => {
        const { sheet, ...query } = request.query
        const bytes = await drawSheet(request, cardsWished(query), sheet)
        return sendFile(request, reply, { bytes, type: 'image/svg+xml', name: 'seating-cards.svg', inline: true })
      }
    )
  }
