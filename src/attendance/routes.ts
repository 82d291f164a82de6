/** Doors, scans and presence. */
import { accessOf } from '../accounts/access.ts'
import { participantNotFound } from '../participants/problems.ts'
import { scopeOf } from '../participants/rules.ts'
import { noBody } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import { printedCountryName } from '../reference/countries.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { admit, checkIn } from './check-in.ts'
import {
  Admission,
  CheckpointList,
  CheckpointView,
  DeskPeople,
  DeskQuery,
  NewCheckpoint,
  PresenceList,
  PresenceQuery,
  ScanBatch,
  ScanResult,
  ScanResults,
  Voiding
} from './contract.ts'
import { openDoor } from './doors.ts'
import { checkpointNotFound, invalidCheckpoint, scanAlreadyVoided, scanNotFound } from './problems.ts'
import { listForDesk } from './queries.for-scans.ts'
import { readCheckpoints, readPresence } from './read.ts'
import { voidScan } from './take-back.ts'
import type { Taken } from './take-scans.ts'

const params = InWorkshop

const resultOf = ({ person, ...result }: Taken) => ({
  ...result,
  person: person && { ...person, country: person.country === null ? null : printedCountryName(person.country) }
})

export const attendanceRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db } = services
    const tags = ['attendance']

    app.get(
      '/checkpoints',
      {
        config: { needs: 'attendance:scan' },
        schema: {
          tags,
          summary: 'Doors that are open for scanning',
          params,
          response: { 200: CheckpointList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await readCheckpoints(db, inWorkshop(request).workshop) })
    )

    app.post(
      '/checkpoints',
      {
        config: { needs: 'attendance:scan' },
        schema: {
          tags,
          summary: 'Opens the door of a day or session; opened twice it is the same',
          params,
          body: NewCheckpoint,
          response: { 200: CheckpointView, 201: CheckpointView, ...problems(...ofWorkshop, invalidCheckpoint) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const { row, isNew } = await openDoor(services, workshop, request.body)
        const door = (await readCheckpoints(db, workshop)).find(({ id }) => id === row.id)!
        return reply.code(isNew ? 201 : 200).send(door)
      }
    )

    app.post(
      '/attendance/scans',
      {
        config: { needs: 'attendance:scan' },
        schema: {
          tags,
          summary: 'Takes a batch of scans; each is kept once by its id',
          params,
          body: ScanBatch,
          response: { 200: ScanResults, ...problems(...ofWorkshop) }
        }
      },
      async (request) => {
        const results = await checkIn(services, accessOf(request), inWorkshop(request).workshop.id, request.body.scans)
        return { results: results.map(resultOf) }
      }
    )

    app.post(
      '/attendance/admissions',
      {
        config: { needs: 'attendance:scan' },
        schema: {
          tags,
          summary: 'Lets a person in who was found by name, as if their badge had been scanned',
          params,
          body: Admission,
          response: { 200: ScanResult, ...problems(...ofWorkshop, participantNotFound) }
        }
      },
      async (request) =>
        resultOf(await admit(services, accessOf(request), inWorkshop(request).workshop.id, request.body))
    )

    app.get(
      '/attendance/people',
      {
        config: { needs: 'attendance:scan' },
        schema: {
          tags,
          summary: 'People by their names, to be let in; ten at most',
          params,
          querystring: DeskQuery,
          response: { 200: DeskPeople, ...problems(...ofWorkshop) }
        }
      },
      async (request) => {
        const words = request.query.q.split(/\s+/).filter(Boolean).slice(0, 8)
        return { items: await listForDesk(db, inWorkshop(request).workshop.id, words, 10) }
      }
    )

    app.post(
      '/attendance/scans/:id/void',
      {
        config: { needs: 'participants:edit' },
        schema: {
          tags,
          summary: 'Takes a scan back, with a reason; the scan itself stays',
          params: OneOfWorkshop,
          body: Voiding,
          response: { 204: noBody, ...problems(...ofWorkshop, scanNotFound, scanAlreadyVoided) }
        }
      },
      async (request, reply) => {
        await voidScan(
          services,
          accessOf(request),
          inWorkshop(request).workshop.id,
          request.params.id,
          request.body.reason
        )
        return reply.code(204).send(null)
      }
    )

    app.get(
      '/attendance/presence',
      {
        config: { needs: 'attendance:read' },
        schema: {
          tags,
          summary: 'Who was at a checkpoint, and who is inside now',
          params,
          querystring: PresenceQuery,
          response: { 200: PresenceList, ...problems(...ofWorkshop, checkpointNotFound) }
        }
      },
      async (request) => {
        const scope = scopeOf(accessOf(request))
        return { items: await readPresence(db, inWorkshop(request).workshop.id, scope, request.query.checkpoint) }
      }
    )
  }
