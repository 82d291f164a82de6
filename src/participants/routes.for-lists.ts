/** The list of participants as files. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { recordDeed } from '../accounts/audit.ts'
import { notAllowed } from '../accounts/problems.ts'
import { file } from '../platform/http/file.ts'
import { ForExcel, LIST_FILES } from '../platform/http/list-files.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { Face, ParticipantFilter } from './contract.ts'
import { listDocument } from './list.pdf.ts'
import { listCsv, listWorkbook } from './list.xlsx.ts'
import { facesOf, readList } from './read-list.ts'
import { INTERNAL_FILTERS } from './rules.ts'

export const participantListRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db, clock } = services
    for (const { ending, type } of LIST_FILES) {
      app.get(
        `/participants.${ending}`,
        {
          config: { needs: 'lists:read' },
          schema: {
            tags: ['participants'],
            summary: `The list of participants as ${ending.toUpperCase()}, in one of three faces`,
            params: InWorkshop,
            querystring: Type.Object({
              ...ParticipantFilter.properties,
              face: Type.Optional(Face),
              forExcel: ForExcel
            }),
            response: { 200: file(type.split(';')[0]!), ...problems(...ofWorkshop) }
          }
        },
        async (request, reply) => {
          const { workshop } = inWorkshop(request)
          const access = accessOf(request)
          const { face = 'participants', forExcel = false, ...filter } = request.query
          if (!facesOf(access).includes(face)) throw notAllowed('This face of the list is for the organisers.')
          const telling = face === 'internal' ? [] : INTERNAL_FILTERS.filter((name) => filter[name] !== undefined)
          if (telling.length > 0)
            throw invalidRequest('This face cannot be narrowed so.', {
              errors: telling.map((name) => ({ pointer: `#/query/${name}`, detail: 'narrows the internal face only' }))
            })
          const people = await readList(db, access, workshop.id, face, filter)
          const make = {
            pdf: () => listDocument(workshop, people, face, clock()),
            xlsx: () => listWorkbook(workshop, people, face),
            csv: () => listCsv(workshop, people, face, forExcel)
          }
          const bytes = await make[ending]()
          await recordDeed(db, {
            now: clock(),
            access,
            workshopId: workshop.id,
            deed: 'lists.export',
            detail: { ending, face, people: people.length }
          })
          return sendFile(request, reply, { bytes, type, name: `${workshop.slug}-participants-${face}.${ending}` })
        }
      )
    }
  }
