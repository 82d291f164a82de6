/** Public pages of workshops: the front page, and what a workshop is, when, where and by whom. Nothing of its participants. */
import { Type } from 'typebox'
import { sendPage } from '../platform/http/page.ts'
import { pageLanguage } from '../platform/http/page-language.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { readZone } from '../platform/http/zone-field.tsx'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from './contract.ts'
import { inWorkshop } from './guard.ts'
import { FrontPage } from './pages.front.tsx'
import { workshopLogos } from './pages.logos.ts'
import { type LatestAgenda, WorkshopPage } from './pages.workshop.tsx'
import { listLogoSizes } from './queries.for-logos.ts'
import { listPublicWorkshops, listWorkshopAgencies } from './queries.ts'

const MOST_CARDS = 100
const tags = ['pages']

/** Any text: what is no zone is told on the page, beside the field. */
const Asked = Type.Object({ zone: Type.Optional(Type.String()) })

/** `latestAgenda` is asked of the agenda, which is the higher feature. */
export const workshopPages =
  (
    { db, clock, config: { publicUrl } }: Pick<Services, 'db' | 'clock' | 'config'>,
    latestAgenda: (workshopId: string) => Promise<LatestAgenda | undefined>
  ): Routes =>
  async (app) => {
    app.register(workshopLogos({ db }))

    app.get(
      '/',
      { config: { needs: 'public', isIndexed: true }, schema: { hide: true, tags, summary: 'The public workshops' } },
      async (request, reply) => {
        const lang = pageLanguage(request, reply)
        const workshops = await listPublicWorkshops(db, MOST_CARDS)
        const now = clock()
        const isPast = (workshop: (typeof workshops)[number]) => workshop.endsOn < dayIn(workshop.timeZone, now)
        const current = workshops.filter((workshop) => !isPast(workshop)).reverse()
        const past = workshops.filter(isPast)
        return sendPage(request, reply, <FrontPage current={current} past={past} lang={lang} publicUrl={publicUrl} />)
      }
    )

    app.get(
      '/w/:workshop',
      {
        config: { needs: 'public', isIndexed: true },
        schema: { hide: true, tags, summary: 'One workshop', params: InWorkshop, querystring: Asked }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const agencies = await listWorkshopAgencies(db, workshop.id)
        const agenda = await latestAgenda(workshop.id)
        if (workshop.isDemonstration) reply.header('x-robots-tag', 'noindex')
        const page = (
          <WorkshopPage
            workshop={workshop}
            agencies={agencies}
            logos={await listLogoSizes(db, workshop.id)}
            agenda={agenda}
            choice={readZone(request.query.zone, workshop.timeZone)}
            lang={pageLanguage(request, reply, workshop)}
            today={dayIn(workshop.timeZone, clock())}
            publicUrl={publicUrl}
          />
        )
        return sendPage(request, reply, page, { isPrivate: workshop.visibility === 'private' })
      }
    )
  }
