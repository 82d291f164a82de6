/** One letter to a person, or one note verbale to a State: POST issues it, GET prints what stands. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { recordDeed } from '../accounts/audit.ts'
import { participantNotFound } from '../participants/problems.ts'
import { findParticipant } from '../participants/queries.for-lists.ts'
import { EVERYBODY } from '../participants/rules.ts'
import { CountryCode } from '../platform/contract.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import { findCountry } from '../reference/countries.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { NoteQuery, OneLetterQuery, SpecimenQuery } from './contract.for-letters.ts'
import { issueLetter, letterFile, type Recipient, requireLetter, specimenFile } from './issue-letters.ts'
import type { Templates } from './load-templates.ts'
import {
  letterNotIssued,
  letterNotPossible,
  letterOutdated,
  letterRevoked,
  passportMissing,
  stateNotFound
} from './problems.ts'

const type = 'application/pdf'
const config = { needs: 'participants:edit' } as const
const tags = ['letters']
const OfState = Type.Object({ ...InWorkshop.properties, country: CountryCode })
const printing = [letterNotIssued, letterRevoked, letterOutdated, passportMissing] as const

const WORDS = {
  'invitation-letter': {
    get: 'The letter of invitation that was issued to a person',
    post: 'Issues the letter of invitation, and answers with it; the same each time while its facts are'
  },
  'visa-letter': {
    get: 'The letter for a visa that was issued to a person; for as long as the passport is on file',
    post: 'Issues the letter for a visa, and answers with it; needs a passport on file'
  }
} as const

const requireState = (iso3: string) => {
  if (!findCountry(iso3)) throw stateNotFound(`${iso3} is no State that we know.`)
}

export const oneLetterRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'secrets' | 'config'>, templates: Templates): Routes =>
  async (app) => {
    const { db, clock } = services

    type Asked = Parameters<typeof accessOf>[0] & Parameters<typeof inWorkshop>[0]
    /** Reads and issues within the workshop, and writes down that it was printed. */
    const print = async (request: Asked, to: Recipient, document: Awaited<ReturnType<typeof requireLetter>>) => {
      const { workshop } = inWorkshop(request)
      const bytes = await letterFile(services, workshop, document)
      await recordDeed(db, {
        now: clock(),
        access: accessOf(request),
        workshopId: workshop.id,
        deed: 'letters.print',
        subjectId: document.participantId ?? undefined,
        detail: { document: document.id, kind: document.kind }
      })
      const about = 'country' in to ? to.country.toLowerCase() : to.participantId
      return { bytes, type, name: `${workshop.slug}-${to.kind}-${about}.pdf` }
    }

    app.get(
      '/letters/specimen.pdf',
      {
        config,
        schema: {
          tags,
          summary: 'What a letter would say: issues nothing, has no number, and no code that works',
          params: InWorkshop,
          querystring: SpecimenQuery,
          response: {
            200: file(type),
            ...problems(...ofWorkshop, participantNotFound, stateNotFound, letterNotPossible)
          }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const { kind, lang, participant = '', country = '', seats = null } = request.query
        if (kind === 'note-verbale') requireState(country)
        else if (participant === '') throw participantNotFound('Say whose letter.')
        const to: Recipient = kind === 'note-verbale' ? { kind, country, seats } : { kind, participantId: participant }
        const language = documentLanguage(workshop, lang)
        const bytes = await specimenFile(services, templates, workshop, language, to)
        await recordDeed(db, {
          now: clock(),
          access: accessOf(request),
          workshopId: workshop.id,
          deed: 'letters.specimen',
          subjectId: participant || undefined,
          detail: { kind }
        })
        return sendFile(request, reply, { bytes, type, name: `${workshop.slug}-specimen.pdf`, inline: true })
      }
    )

    for (const kind of ['invitation-letter', 'visa-letter'] as const) {
      app.get(
        `/participants/:id/${kind}.pdf`,
        {
          config,
          schema: {
            tags,
            summary: WORDS[kind].get,
            params: OneOfWorkshop,
            response: { 200: file(type), ...problems(...ofWorkshop, participantNotFound, ...printing) }
          }
        },
        async (request, reply) => {
          const to = { kind, participantId: request.params.id }
          const { id } = inWorkshop(request).workshop
          if (!(await findParticipant(db, id, EVERYBODY, to.participantId)))
            throw participantNotFound('This person is not on the list.')
          return sendFile(request, reply, await print(request, to, await requireLetter(db, id, to)))
        }
      )
      app.post(
        `/participants/:id/${kind}.pdf`,
        {
          config,
          schema: {
            tags,
            summary: WORDS[kind].post,
            description:
              'When a fact on it changed, a new one is issued and the old one revoked. 201 says that it is new.',
            params: OneOfWorkshop,
            querystring: OneLetterQuery,
            response: {
              200: file(type),
              201: file(type),
              ...problems(...ofWorkshop, participantNotFound, letterNotPossible, letterOutdated, passportMissing)
            }
          }
        },
        async (request, reply) => {
          const { workshop } = inWorkshop(request)
          const to = { kind, participantId: request.params.id }
          const lang = documentLanguage(workshop, request.query.lang)
          const { document, isNew } = await issueLetter(services, templates, workshop, lang, to, accessOf(request))
          reply.code(isNew ? 201 : 200)
          return sendFile(request, reply, await print(request, to, document))
        }
      )
    }

    app.get(
      '/notes-verbales/:country.pdf',
      {
        config,
        schema: {
          tags,
          summary: 'The note verbale that was issued to a State',
          params: OfState,
          response: { 200: file(type), ...problems(...ofWorkshop, stateNotFound, ...printing) }
        }
      },
      async (request, reply) => {
        requireState(request.params.country)
        const to = { kind: 'note-verbale', country: request.params.country, seats: null } as const
        const document = await requireLetter(db, inWorkshop(request).workshop.id, to)
        return sendFile(request, reply, await print(request, to, document))
      }
    )
    app.post(
      '/notes-verbales/:country.pdf',
      {
        config,
        schema: {
          tags,
          summary: 'Issues a note verbale to the permanent mission of a State, and answers with it; it names nobody',
          params: OfState,
          querystring: NoteQuery,
          response: { 200: file(type), 201: file(type), ...problems(...ofWorkshop, stateNotFound, letterOutdated) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const { lang: asked, seats = null } = request.query
        requireState(request.params.country)
        const to = { kind: 'note-verbale', country: request.params.country, seats } as const
        const lang = documentLanguage(workshop, asked)
        const { document, isNew } = await issueLetter(services, templates, workshop, lang, to, accessOf(request))
        reply.code(isNew ? 201 : 200)
        return sendFile(request, reply, await print(request, to, document))
      }
    )
  }
