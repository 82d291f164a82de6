/** The pages of registration, without JavaScript: registering, getting a link, and one's own registration behind it. */
import formbody from '@fastify/formbody'
import { notSignedIn } from '../accounts/problems.ts'
import { pageLanguage } from '../platform/http/page-language.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { Problem } from '../platform/problem.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { listPublicWorkshops } from '../workshops/queries.ts'
import { applicationPages } from './pages.apply.tsx'
import { calendarPages } from './pages.calendar.tsx'
import { correctionPages } from './pages.correct.tsx'
import { SpentPage, StrangerPage } from './pages.link.tsx'
import { ownMaterialPages } from './pages.materials.tsx'
import { linkPages } from './pages.open.tsx'
import { ownPages } from './pages.own.tsx'
import { sendOwn } from './pages.send.tsx'
import { wishPages } from './pages.wishes.tsx'
import { linkSpent, registrationClosed } from './problems.ts'

const MOST_WORKSHOPS = 50

type Given = Pick<Services, 'db' | 'clock' | 'config' | 'secrets'>

/** Workshops to choose from for who has lost their way, the next one first. */
const listCurrent = async ({ db, clock }: Given) => {
  const now = clock()
  const workshops = await listPublicWorkshops(db, MOST_WORKSHOPS)
  return workshops.filter(({ endsOn, timeZone }) => endsOn >= dayIn(timeZone, now)).reverse()
}

/** Inside the scope of the pages, whose own answers to failures come after these. */
export const registrationPages =
  (services: Given): Routes =>
  async (app) => {
    await app.register(formbody, { bodyLimit: 64 * 1024 })
    app.decorateRequest('registrant')
    app.setErrorHandler(async (error, request, reply) => {
      const kind = error instanceof Problem ? error.kind : undefined
      // what cannot be done any more, or not yet: the page says how it stands
      const isOwn = request.routeOptions.config.needs === 'own-registration'
      if (isOwn && kind?.status === 409) return reply.redirect('/my-registration', 303)
      if (kind === registrationClosed.kind) return reply.redirect(request.url, 303)
      if (kind !== notSignedIn.kind && kind !== linkSpent.kind) throw error
      const Page = kind === notSignedIn.kind ? StrangerPage : SpentPage
      const page = <Page lang={pageLanguage(request, reply)} workshops={await listCurrent(services)} />
      return sendOwn(reply, page, kind.status)
    })
    app.register(applicationPages(services))
    app.register(linkPages(services))
    app.register(ownPages(services))
    app.register(calendarPages(services))
    app.register(ownMaterialPages(services))
    app.register(correctionPages(services))
    app.register(wishPages(services))
  }
