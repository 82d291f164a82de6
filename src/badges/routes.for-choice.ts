/** What is seen before badges are printed: the people, and a sheet. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { participantNotFound } from '../participants/problems.ts'
import { scopeOf } from '../participants/rules.ts'
import { file } from '../platform/http/file.ts'
import { invalidCursor } from '../platform/http/kinds.ts'
import { defineCursor } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { idsOf } from './choose.ts'
import { BadgeChoiceView, ChoiceQuery, PictureQuery } from './contract.ts'
import { type Layouts, requireLayout } from './load-layouts.ts'
import { layoutNotFound, nobodyToPrint, sheetNotFound } from './problems.ts'
import { readSheet } from './read.ts'
import { readChoice } from './read-choice.ts'
import { badgePicture } from './sheet.svg.ts'

const tags = ['badges']
const config = { needs: 'badges:print' } as const
const type = 'image/svg+xml'
const position = defineCursor(Type.Object({ id: Type.String({ format: 'uuid' }) }))

export const badgeChoiceRoutes =
  ({ db }: Pick<Services, 'db'>, layouts: Layouts): Routes =>
  async (app) => {
    app.get(
      '/badges',
      {
        config,
        schema: {
          tags,
          summary: 'Who would be printed, in the order of the sheets, and how often they were',
          params: InWorkshop,
          querystring: ChoiceQuery,
          response: { 200: BadgeChoiceView, ...problems(...ofWorkshop, participantNotFound, invalidCursor) }
        }
      },
      async (request) => {
        const { limit, cursor, ...filter } = request.query
        const after = position.decode(cursor)?.id
        const scope = scopeOf(accessOf(request))
        const { hasMore, ...choice } = await readChoice(db, inWorkshop(request).workshop.id, scope, idsOf(filter), {
          limit,
          after
        })
        const last = choice.items.at(-1)
        return { ...choice, next: hasMore && last ? position.encode({ id: last.participantId }) : null }
      }
    )

    app.get(
      '/badges/preview.svg',
      {
        config,
        schema: {
          tags,
          summary: 'One sheet as a picture, as it would be printed, with codes that open nothing',
          params: InWorkshop,
          querystring: PictureQuery,
          response: {
            200: file(type),
            ...problems(...ofWorkshop, participantNotFound, nobodyToPrint, layoutNotFound, sheetNotFound)
          }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const { layout: name = 'a6-four-up', sheet, side = 'front', ...filter } = request.query
        const layout = requireLayout(layouts, name)
        const first = (sheet - 1) * layout.cells.length
        const scope = scopeOf(accessOf(request))
        const { event, badges } = await readSheet({ db }, workshop, scope, idsOf(filter), layout, first)
        const bytes = badgePicture(event, badges, layout, side === 'back')
        return sendFile(request, reply, { bytes, type, name: `${workshop.slug}-badges-${sheet}.svg`, inline: true })
      }
    )
  }
