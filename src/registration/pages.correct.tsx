/** Correcting one's own data: what is wrong is told at once, and so is what somebody else changed meanwhile. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { pageLanguage } from '../platform/http/page-language.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { Problem } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { listCategories } from '../workshops/queries.for-settings.ts'
import { correct } from './correct.ts'
import { ChangePage } from './pages.change.tsx'
import { LONGEST_BODY, ofPage, sendOwn } from './pages.send.tsx'
import { readPerson } from './read-own.ts'
import { checkForm, type Fault, readForm, type Values } from './rules.for-form.ts'
import { type Meanwhile, merge, readBefore, valuesOf } from './rules.for-merge.ts'
import { mayCorrect } from './rules.ts'
import { registrantOf } from './sign-in.ts'

const config = { needs: 'own-registration' } as const
const HOME = '/my-registration'

type Shown = { values?: Values; faults?: Fault[]; meanwhile?: Meanwhile[] }

export const correctionPages =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const show = async (request: FastifyRequest, reply: FastifyReply, shown: Shown, status: number) => {
      const { workshop } = registrantOf(request)
      const person = await readPerson(services, registrantOf(request))
      const now = valuesOf(person)
      const { values = now, faults = [], meanwhile = [] } = shown
      const told = { lang: pageLanguage(request, reply, workshop), faults }
      const page = { workshop, told, values, now, version: person.version, meanwhile }
      return sendOwn(reply, <ChangePage {...page} />, status)
    }

    app.get(`${HOME}/change`, { config, schema: ofPage('The form with what is known') }, async (request, reply) => {
      const { state } = await readPerson(services, registrantOf(request))
      return mayCorrect(state) ? show(request, reply, {}, 200) : reply.redirect(HOME, 303)
    })

    app.post(
      `${HOME}/change`,
      {
        bodyLimit: LONGEST_BODY,
        config,
        schema: ofPage('Corrects: 303, 422 with what is wrong, or 412 with what was changed meanwhile')
      },
      async (request, reply) => {
        const registrant = registrantOf(request)
        const sent = (request.body ?? {}) as Record<string, unknown>
        const person = await readPerson(services, registrant)
        const now = valuesOf(person)
        const typed = { ...readForm(request.body), email: now.email, listed: now.listed }
        const categories = await listCategories(services.db, registrant.workshop.id)
        const section = categories.find(({ id }) => id === person.categoryId)?.section
        const meanwhileIn = (values: Values) => merge(readBefore(sent.before, now), values, now)

        if (String(person.version) !== sent.version)
          return show(request, reply, meanwhileIn(typed), changedMeanwhile.kind.status)
        const checked = checkForm(typed, {
          asksEmail: false,
          needsCountry: () => section === 'countries',
          needsAcceptance: false
        })
        if ('faults' in checked) return show(request, reply, { values: typed, faults: checked.faults }, 422)
        try {
          await correct(services, registrant, person.version, checked.entry)
        } catch (error) {
          if (!(error instanceof Problem) || error.kind !== changedMeanwhile.kind) throw error
          const { workshop } = registrant
          const later = valuesOf(await readPerson(services, { ...registrant, workshop }))
          return show(request, reply, merge(now, typed, later), changedMeanwhile.kind.status)
        }
        return reply.redirect(`${HOME}?done=changed`, 303)
      }
    )
  }
