/** Who could be sent which letter, and many letters at once as a task. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { participantNotFound } from '../participants/problems.ts'
import { invalidCursor } from '../platform/http/kinds.ts'
import { defineCursor } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { TaskView } from '../tasks/contract.ts'
import { tooManyTasks } from '../tasks/problems.ts'
import { startTask, taskLocation } from '../tasks/start.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { requirePrintable } from './batch.ts'
import type { Candidate } from './candidates.ts'
import { chooseCandidates } from './choose.ts'
import { LetterBatch, LetterChoice, LetterChoiceView } from './contract.for-letters.ts'
import type { Templates } from './load-templates.ts'
import { nobodyToIssue, tooManyLetters } from './problems.ts'
import { STANDINGS } from './rules.for-standing.ts'

const config = { needs: 'participants:edit' } as const
const tags = ['letters']
const position = defineCursor(Type.Object({ id: Type.String({ maxLength: 60 }) }))

const idOf = ({ person, country }: Candidate) => person?.id ?? country ?? ''

const viewOf = ({ person, country, name, standing, last, facts }: Candidate) => {
  const isValid = last !== undefined && last.revokedAt === null
  return {
    participantId: person?.id ?? null,
    country: person?.country ?? country ?? null,
    name,
    organisation: person?.organisation ?? facts?.organisation ?? '',
    state: person?.state ?? null,
    standing,
    letterReference: isValid ? last.reference : null,
    issuedAt: isValid ? last.issuedAt : null
  }
}

const countsOf = (candidates: Candidate[]) =>
  STANDINGS.flatMap((standing) => {
    const count = candidates.filter((candidate) => candidate.standing === standing).length
    return count > 0 ? [{ standing, count }] : []
  })

export const letterBatchRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'secrets' | 'config'>, templates: Templates): Routes =>
  async (app) => {
    app.get(
      '/letters/choice',
      {
        config,
        schema: {
          tags,
          summary: 'To whom letters of a kind could be issued, who has one, and what is in the way: nothing is issued',
          params: InWorkshop,
          querystring: LetterChoice,
          response: { 200: LetterChoiceView, ...problems(...ofWorkshop, invalidCursor) }
        }
      },
      async (request) => {
        const { limit, cursor, standing, ...choice } = request.query
        const after = position.decode(cursor)?.id
        const candidates = await chooseCandidates(services, templates, inWorkshop(request).workshop, choice)
        const shown = standing ? candidates.filter((candidate) => standing.includes(candidate.standing)) : candidates
        const at = after === undefined ? -1 : shown.findIndex((candidate) => idOf(candidate) === after)
        if (after !== undefined && at < 0)
          throw invalidCursor('This line is not chosen any more: begin at the first page.')
        const page = shown.slice(at + 1, at + 1 + limit)
        const last = page.at(-1)
        const hasMore = at + 1 + limit < shown.length
        return {
          items: page.map(viewOf),
          next: hasMore && last ? position.encode({ id: idOf(last) }) : null,
          counts: countsOf(candidates)
        }
      }
    )

    app.post(
      '/letters/batches',
      {
        config,
        schema: {
          tags,
          summary: 'Issues certificates or letters to many as a task; its file holds them all, with bookmarks',
          description:
            'All together or none. Who is left out, and why, is told by name in the result. Run again, it issues nothing twice.',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          body: LetterBatch,
          response: {
            202: TaskView,
            ...problems(
              ...ofWorkshop,
              participantNotFound,
              nobodyToIssue,
              tooManyLetters,
              tooManyTasks,
              idempotencyKeyReused
            )
          }
        }
      },
      async (request, reply) => {
        const access = accessOf(request)
        const { workshop } = inWorkshop(request)
        await requirePrintable(services, templates, workshop, request.body)
        const task = await idempotently(services, request, 202, (given) =>
          given.db.transaction((tx) =>
            startTask(tx, {
              kind: 'letters.batch',
              workshopId: workshop.id,
              access,
              now: given.clock(),
              input: request.body
            })
          )
        )
        reply.header('location', taskLocation(workshop.slug, task))
        return task
      }
    )
  }
