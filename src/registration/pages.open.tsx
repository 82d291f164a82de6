/** Getting at one's own registration: asking for a link, and opening it. */
import { Type } from 'typebox'
import { pageLanguage } from '../platform/http/page-language.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { isRegistrationOpen } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { askForLink } from './apply.ts'
import { here } from './pages.apply.tsx'
import { AskPage, OpenPage, SentPage } from './pages.link.tsx'
import { LONGEST_BODY, ofPage, sendOwn } from './pages.send.tsx'
import { emailFault, readForm } from './rules.for-form.ts'
import { findRegistrant, requireGoodLink, signInByLink } from './sign-in.ts'
import { cookieName, cookieOptions } from './tokens.ts'

const Link = Type.Object({ token: Type.String({ maxLength: 200 }) })

export const linkPages =
  (services: Pick<Services, 'db' | 'clock' | 'config' | 'secrets'>): Routes =>
  async (app) => {
    const { clock, config } = services
    const isOpen = (workshop: Workshop) => isRegistrationOpen(workshop, dayIn(workshop.timeZone, clock()))

    app.get(
      '/w/:workshop/my-registration',
      { config: { needs: 'public' }, schema: { ...ofPage('Where people ask for a link'), params: InWorkshop } },
      async (request, reply) => {
        const page = here(request, reply)
        const known = await findRegistrant(services, request.cookies)
        if (known?.workshop.id === page.workshop.id) return reply.redirect('/my-registration', 303)
        return sendOwn(reply, <AskPage {...page} email="" faults={[]} isOpen={isOpen(page.workshop)} />)
      }
    )

    app.post(
      '/w/:workshop/my-registration',
      {
        bodyLimit: LONGEST_BODY,
        config: { needs: 'public', isAttempt: true },
        schema: { ...ofPage('Asks for a link: the same answer to everybody'), params: InWorkshop }
      },
      async (request, reply) => {
        const page = here(request, reply)
        const { workshop } = page
        const { email } = readForm(request.body)
        const address = email.trim().toLowerCase()
        const fault = emailFault(address)
        if (fault) {
          const asked = <AskPage {...page} email={email} faults={[fault]} isOpen={isOpen(workshop)} />
          return sendOwn(reply, asked, 422)
        }
        await askForLink(services, workshop.id, address)
        return reply.redirect(`/w/${workshop.slug}/my-registration/sent`, 303)
      }
    )

    app.get(
      '/w/:workshop/my-registration/sent',
      { config: { needs: 'public' }, schema: { ...ofPage('What to do next'), params: InWorkshop } },
      async (request, reply) => sendOwn(reply, <SentPage {...here(request, reply)} after="asked" />)
    )

    app.get(
      '/me/:token',
      {
        config: { needs: 'public' },
        schema: { ...ofPage('A link that was sent: a button, and nothing else'), params: Link }
      },
      async (request, reply) => {
        await requireGoodLink(services, request.params.token)
        return sendOwn(reply, <OpenPage lang={pageLanguage(request, reply)} token={request.params.token} />)
      }
    )

    app.post(
      '/me/:token',
      {
        bodyLimit: LONGEST_BODY,
        config: { needs: 'public' },
        schema: { ...ofPage('Spends the link, and signs this browser in'), params: Link }
      },
      async (request, reply) => {
        const { secret, expiresAt } = await signInByLink(services, request.params.token)
        reply.setCookie(cookieName(config), secret, { ...cookieOptions(config), expires: expiresAt })
        return reply.redirect('/my-registration', 303)
      }
    )
  }
