/** Public pages of workshops: the front page, and what a workshop is, when, where and by whom. Nothing of its participants. */
import { sendPage } from '../platform/http/page.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from './contract.ts'
import { inWorkshop } from './guard.ts'
import { FrontPage } from './pages.front.tsx'
import { type LatestAgenda, WorkshopPage } from './pages.workshop.tsx'
import { listPublicWorkshops, listWorkshopAgencies } from './queries.ts'

const MOST_CARDS = 100
const tags = ['pages']

/** `latestAgenda` is asked of the agenda, which is the higher feature. */
export const workshopPages =
  (
    { db, clock }: Pick<Services, 'db' | 'clock'>,
    latestAgenda: (workshopId: string) => Promise<LatestAgenda | undefined>
  ): Routes =>
  async (app) => {
    app.get(
      '/',
      { config: { needs: 'public', isIndexed: true }, schema: { hide: true, tags, summary: 'The public workshops' } },
      async (request, reply) => {
        const workshops = await listPublicWorkshops(db, MOST_CARDS)
        const now = clock()
        const isPast = (workshop: (typeof workshops)[number]) => workshop.endsOn < dayIn(workshop.timeZone, now)
        const current = workshops.filter((workshop) => !isPast(workshop)).reverse()
        return sendPage(request, reply, <FrontPage current={current} past={workshops.filter(isPast)} />)
      }
    )

    app.get(
      '/w/:workshop',
      {
        config: { needs: 'public', isIndexed: true },
        schema: { hide: true, tags, summary: 'One workshop', params: InWorkshop }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const agencies = await listWorkshopAgencies(db, workshop.id)
        const agenda = await latestAgenda(workshop.id)
        if (workshop.isDemonstration) reply.header('x-robots-tag', 'noindex')
        return sendPage(request, reply, <WorkshopPage workshop={workshop} agencies={agencies} agenda={agenda} />, {
          isPrivate: workshop.visibility === 'private'
        })
      }
    )
  }
