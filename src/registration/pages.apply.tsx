/** Registering: the form, what is wrong with it, and why there is none. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pageLanguage } from '../platform/http/page-language.ts'
import type { Routes } from '../platform/http/plugin.ts'
import type { Language } from '../platform/i18n.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { listCategories } from '../workshops/queries.for-settings.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { conveningAcronyms } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { apply } from './apply.ts'
import { SentPage } from './pages.link.tsx'
import { ClosedPage, RegisterPage, TRAP } from './pages.register.tsx'
import { LONGEST_BODY, ofPage, sendOwn } from './pages.send.tsx'
import { registrationClosed } from './problems.ts'
import { checkForm, EMPTY, type Fault, readForm, type Values } from './rules.for-form.ts'
import { categoryFor, registrationStanding } from './rules.ts'

type Given = Pick<Services, 'db' | 'clock' | 'config' | 'secrets'>
type Here = { lang: Language; workshop: Workshop }
type Typed = { values: Values; faults: readonly Fault[] }

/** The workshop of the address, and the language of the page. */
export const here = (request: FastifyRequest, reply: FastifyReply): Here => {
  const { workshop } = inWorkshop(request)
  return { workshop, lang: pageLanguage(request, reply, workshop) }
}

export const applicationPages =
  (services: Given): Routes =>
  async (app) => {
    const { db, clock } = services

    /** The form while registration is open, otherwise why it is not. */
    const showForm = async (reply: FastifyReply, { lang, workshop }: Here, typed: Typed, status: number) => {
      const standing = registrationStanding(workshop, dayIn(workshop.timeZone, clock()))
      if (standing.isOpen)
        return sendOwn(
          reply,
          <RegisterPage lang={lang} workshop={workshop} until={standing.until} {...typed} />,
          status
        )
      const agencies = conveningAcronyms(await listWorkshopAgencies(db, workshop.id))
      const page = <ClosedPage lang={lang} workshop={workshop} standing={standing} agencies={agencies} />
      return sendOwn(reply, page, status === 200 ? 200 : registrationClosed.kind.status)
    }

    app.get(
      '/w/:workshop/register',
      { config: { needs: 'public' }, schema: { ...ofPage('The form of registration'), params: InWorkshop } },
      async (request, reply) => {
        const page = here(request, reply)
        return showForm(reply, page, { values: { ...EMPTY, language: page.lang }, faults: [] }, 200)
      }
    )

    app.post(
      '/w/:workshop/register',
      {
        bodyLimit: LONGEST_BODY,
        config: { needs: 'public', isAttempt: true },
        schema: { ...ofPage('Registers: 303, or 422 with everything that is wrong'), params: InWorkshop }
      },
      async (request, reply) => {
        const page = here(request, reply)
        const { workshop } = page
        const sent = `/w/${workshop.slug}/register/sent`
        // whoever fills what nobody sees is told the same as everybody
        if ((request.body as Record<string, unknown> | undefined)?.[TRAP]) return reply.redirect(sent, 303)
        const values = readForm(request.body)
        const categories = await listCategories(db, workshop.id)
        const checked = checkForm(values, {
          asksEmail: true,
          needsCountry: (sector) => categoryFor(sector, categories)?.section === 'countries',
          needsAcceptance: workshop.dataNotice !== ''
        })
        const isOpen = registrationStanding(workshop, dayIn(workshop.timeZone, clock())).isOpen
        if ('faults' in checked || !isOpen)
          return showForm(reply, page, { values, faults: 'faults' in checked ? checked.faults : [] }, 422)
        await apply(services, workshop.id, checked.entry)
        return reply.redirect(sent, 303)
      }
    )

    app.get(
      '/w/:workshop/register/sent',
      { config: { needs: 'public' }, schema: { ...ofPage('What to do next'), params: InWorkshop } },
      async (request, reply) => sendOwn(reply, <SentPage {...here(request, reply)} after="registered" />)
    )
  }
