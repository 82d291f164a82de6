/** Who is here now, who is missing, what was scanned, and corrections of it. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { participantNotFound } from '../participants/problems.ts'
import { scopeOf } from '../participants/rules.ts'
import { invalidCursor } from '../platform/http/kinds.ts'
import { defineCursor, pageOf } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { LiveQuery, LiveView, MissingList, MissingQuery, ScanList, ScanQuery } from './contract.for-live.ts'
import { CorrectedScan, Correction } from './contract.ts'
import { correctAttendance } from './correct.ts'
import { checkpointNotFound, invalidCorrection, personNotConfirmed, scanAlreadyVoided } from './problems.ts'
import { pageOfScans } from './queries.for-scans.ts'
import { readLive, readMissing } from './read-live.ts'

const tags = ['attendance']
const params = InWorkshop
const byName = defineCursor(Type.Object({ sortKey: Type.String(), id: Type.String({ format: 'uuid' }) }))
const byTime = defineCursor(Type.Object({ happenedAt: Type.String(), id: Type.String({ format: 'uuid' }) }))

export const attendanceLiveRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db } = services

    app.get(
      '/attendance/live',
      {
        config: { needs: 'attendance:read' },
        schema: {
          tags,
          summary: 'Who came and who is here now, by door, country and agency',
          params,
          querystring: LiveQuery,
          response: { 200: LiveView, ...problems(...ofWorkshop, checkpointNotFound) }
        }
      },
      async (request) => readLive(services, accessOf(request), inWorkshop(request).workshop, request.query.checkpoint)
    )

    app.get(
      '/attendance/missing',
      {
        config: { needs: 'participants:read' },
        schema: {
          tags,
          summary: 'Confirmed people who were not seen at a door; for a day, at none of its doors',
          params,
          querystring: MissingQuery,
          response: { 200: MissingList, ...problems(...ofWorkshop, checkpointNotFound, invalidCursor) }
        }
      },
      async (request) => {
        const { limit, cursor, ...query } = request.query
        const page = { limit: limit + 1, after: byName.decode(cursor) }
        const { total, people, lastSeenAt } = await readMissing(
          db,
          inWorkshop(request).workshop,
          scopeOf(accessOf(request)),
          query,
          page
        )
        const { items, next } = pageOf(people, limit, ({ sortKey, id }) => byName.encode({ sortKey, id }))
        return {
          total,
          next,
          items: items.map((person) => ({ ...person, participantId: person.id, lastSeenAt: lastSeenAt(person.id) }))
        }
      }
    )

    app.get(
      '/attendance/scans',
      {
        config: { needs: 'participants:read' },
        schema: {
          tags,
          summary: 'What was scanned, the latest first; scans that were taken back say why',
          params,
          querystring: ScanQuery,
          response: { 200: ScanList, ...problems(...ofWorkshop, invalidCursor) }
        }
      },
      async (request) => {
        const { limit, cursor, ...only } = request.query
        const { id } = inWorkshop(request).workshop
        const scope = scopeOf(accessOf(request))
        const rows = await pageOfScans(db, id, scope, only, limit + 1, byTime.decode(cursor))
        const { items, next } = pageOf(rows, limit, ({ happenedAt, id }) =>
          byTime.encode({ happenedAt: happenedAt.toISOString(), id })
        )
        return {
          next,
          items: items.map(({ participantId, reference, displayName, voidedAt, voidedBy, voidReason, ...scan }) => ({
            ...scan,
            participant:
              participantId === null ? null : { id: participantId, reference: reference!, displayName: displayName! },
            voided: voidedAt === null ? null : { at: voidedAt, by: voidedBy, reason: voidReason! }
          }))
        }
      }
    )

    app.post(
      '/attendance/corrections',
      {
        config: { needs: 'participants:edit' },
        schema: {
          tags,
          summary: 'Adds a scan by hand, with a reason, and takes back others in the same act',
          params,
          headers: IdempotencyHeaders,
          body: Correction,
          response: {
            201: CorrectedScan,
            ...problems(
              ...ofWorkshop,
              participantNotFound,
              personNotConfirmed,
              scanAlreadyVoided,
              invalidCorrection,
              idempotencyKeyReused
            )
          }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          correctAttendance(given, accessOf(request), inWorkshop(request).workshop, request.body)
        )
    )
  }
