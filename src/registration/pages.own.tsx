/** The doors to a person's own registration. Each asks the guard who it is, and each change comes from our own pages. */
import { Type } from 'typebox'
import { loadLayouts } from '../badges/load-layouts.ts'
import { badgeFile } from '../badges/print.ts'
import { issueCertificate } from '../letters/issue.ts'
import { pageLanguage } from '../platform/http/page-language.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import type { Services } from '../services.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { conveningAcronyms } from '../workshops/rules.ts'
import { agreeToBeListed, cancelOwn } from './correct.ts'
import { CancelPage, DONE, MinePage } from './pages.mine.tsx'
import { LONGEST_BODY, ofPage, sendOwn } from './pages.send.tsx'
import { readRegistration } from './read-own.ts'
import { registrantOf, signOut } from './sign-in.ts'
import { cookieName, cookieOptions } from './tokens.ts'

const config = { needs: 'own-registration' } as const
const HOME = '/my-registration'

export const ownPages = (services: Pick<Services, 'db' | 'clock' | 'config' | 'secrets'>): Routes => {
  const layouts = loadLayouts()
  return async (app) => {
    const { db } = services

    app.get(
      HOME,
      {
        config,
        schema: {
          ...ofPage('My registration'),
          querystring: Type.Object({ done: Type.Optional(Type.String()) })
        }
      },
      async (request, reply) => {
        const registrant = registrantOf(request)
        const own = await readRegistration(services, registrant)
        const agencies = conveningAcronyms(await listWorkshopAgencies(db, own.workshop.id))
        const lang = pageLanguage(request, reply, own.workshop)
        const done = DONE.find((done) => done === request.query.done)
        return sendOwn(reply, <MinePage lang={lang} own={own} done={done} agencies={agencies} />)
      }
    )

    app.post(
      `${HOME}/consent`,
      { bodyLimit: LONGEST_BODY, config, schema: ofPage('Agrees to be named in lists, or takes it back') },
      async (request, reply) => {
        const isListed = (request.body as { listed?: unknown } | undefined)?.listed === 'yes'
        await agreeToBeListed(services, registrantOf(request), isListed)
        return reply.redirect(`${HOME}?done=${isListed ? 'listed' : 'unlisted'}`, 303)
      }
    )

    app.get(`${HOME}/cancel`, { config, schema: ofPage('Asks whether to cancel') }, async (request, reply) => {
      const own = await readRegistration(services, registrantOf(request))
      if (!own.mayCancel) return reply.redirect(HOME, 303)
      return sendOwn(reply, <CancelPage lang={pageLanguage(request, reply, own.workshop)} own={own} />)
    })

    app.post(
      `${HOME}/cancel`,
      { bodyLimit: LONGEST_BODY, config, schema: ofPage('Cancels') },
      async (request, reply) => {
        await cancelOwn(services, registrantOf(request))
        return reply.redirect(HOME, 303)
      }
    )

    app.get(`${HOME}/badge.pdf`, { config, schema: ofPage('My badge') }, async (request, reply) => {
      const { workshop, participantId, access } = registrantOf(request)
      const choice = { layout: 'a6-single', force: true, ids: [participantId] }
      const bytes = await badgeFile(services, access, workshop, layouts, choice, participantId)
      return sendFile(request, reply, { bytes, type: 'application/pdf', name: `${workshop.slug}-badge.pdf` })
    })

    app.get(`${HOME}/certificate.pdf`, { config, schema: ofPage('My certificate') }, async (request, reply) => {
      const { workshop, participantId } = registrantOf(request)
      const { pdf } = await issueCertificate(services, workshop, participantId, undefined)
      return sendFile(request, reply, {
        bytes: pdf,
        type: 'application/pdf',
        name: `${workshop.slug}-certificate.pdf`
      })
    })

    app.post(
      `${HOME}/sign-out`,
      { bodyLimit: LONGEST_BODY, config, schema: ofPage('Signs out') },
      async (request, reply) => {
        const registrant = registrantOf(request)
        await signOut(services, registrant)
        reply.clearCookie(cookieName(services.config), cookieOptions(services.config))
        const { slug, visibility } = registrant.workshop
        return reply.redirect(visibility === 'public' ? `/w/${slug}` : '/', 303)
      }
    )
  }
}
