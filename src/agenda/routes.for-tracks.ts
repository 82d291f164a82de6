/** Tracks: threads that run through the agenda. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { NewTrack, TrackChange, TrackList, TrackView } from './contract.for-tracks.ts'
import { addTrack, changeTrack, removeTrack } from './edit-tracks.ts'
import { trackInUse, trackNameTaken, trackNotFound } from './problems.ts'
import { listTracks } from './queries.for-tracks.ts'

const params = InWorkshop
const one = { params: OneOfWorkshop }

export const trackRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const tags = ['agenda']

    app.get(
      '/tracks',
      {
        config: { needs: 'agenda:read-draft' },
        schema: {
          tags,
          summary: 'Tracks in their order',
          params,
          response: { 200: TrackList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await listTracks(services.db, inWorkshop(request).workshop.id) })
    )

    app.post(
      '/tracks',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Adds a track',
          params,
          headers: IdempotencyHeaders,
          body: NewTrack,
          response: { 201: TrackView, ...problems(...ofWorkshop, trackNameTaken, idempotencyKeyReused) }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          addTrack(given, accessOf(request), inWorkshop(request).workshop.id, request.body)
        )
    )

    app.patch(
      '/tracks/:id',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Changes a track, or puts it in another place',
          ...one,
          body: TrackChange,
          response: { 200: TrackView, ...problems(...ofWorkshop, trackNotFound, trackNameTaken) }
        }
      },
      async (request) =>
        changeTrack(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id, request.body)
    )

    app.delete(
      '/tracks/:id',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Removes a track without sessions',
          ...one,
          response: { 204: noBody, ...problems(...ofWorkshop, trackNotFound, trackInUse) }
        }
      },
      async (request, reply) => {
        await removeTrack(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id)
        return reply.code(204).send(null)
      }
    )
  }
