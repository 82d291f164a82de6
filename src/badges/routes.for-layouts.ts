/** The layouts that there are, and what each side of a badge looks like in them. */

import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { LayoutList, LayoutPictureQuery, OneLayout } from './contract.ts'
import { kindOf } from './layout.ts'
import type { Layouts } from './load-layouts.ts'
import { layoutNotFound } from './problems.ts'
import { readSample } from './read-sample.ts'
import { sidesPrinted } from './rules.for-paper.ts'
import { sidePicture } from './sheet.svg.ts'

const tags = ['badges']
const config = { needs: 'badges:print' } as const
const type = 'image/svg+xml'

export const badgeLayoutRoutes =
  ({ db }: Pick<Services, 'db'>, layouts: Layouts): Routes =>
  async (app) => {
    app.get(
      '/badge-layouts',
      {
        config,
        schema: {
          tags,
          summary: 'The layouts in which badges, name plates and seating cards are printed',
          params: InWorkshop,
          response: { 200: LayoutList, ...problems(...ofWorkshop) }
        }
      },
      async () => ({
        items: [...layouts].map(([name, layout]) => ({
          name,
          about: layout.about,
          kind: kindOf(layout),
          by: layout.by ?? ('person' as const),
          sides: sidesPrinted(layout),
          duplex: layout.duplex ?? null,
          page: layout.page,
          badge: { width: layout.badge.width, height: layout.badge.height },
          perSheet: layout.cells.length
        }))
      })
    )

    app.get(
      '/badge-layouts/:layout/preview.svg',
      {
        config,
        schema: {
          tags,
          summary: 'One side of a badge in a layout as a picture, of somebody who does not exist',
          params: OneLayout,
          querystring: LayoutPictureQuery,
          response: { 200: file(type), ...problems(...ofWorkshop, layoutNotFound) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const { layout: name } = request.params
        const { side = 'front' } = request.query
        const layout = layouts.get(name)
        if (!layout) throw layoutNotFound(`There is no layout ${name}.`)
        const { event, badge } = await readSample(db, workshop, layout)
        const bytes = sidePicture(event, badge, layout, side)
        return sendFile(request, reply, { bytes, type, name: `${name}-${side}.svg`, inline: true })
      }
    )
  }
