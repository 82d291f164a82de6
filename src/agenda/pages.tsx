/** The public page of the agenda: the latest release, as the reader chose. */
import { Type } from 'typebox'
import { type KeptPages, sendKeptPage } from '../platform/http/kept-pages.ts'
import { pageLanguage } from '../platform/http/page-language.ts'
import type { Routes } from '../platform/http/plugin.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { releaseKeeper } from './keep-release.ts'
import { AgendaPage } from './pages.agenda.tsx'
import { readChoice } from './pages.choice.tsx'
import { UnreleasedPage } from './pages.frame.tsx'
import { latestNumber } from './queries.for-pages.ts'
import { languagesOf, roomsOf, sessionsFor, tracksOf, upNext } from './rules.for-pages.ts'
import type { MaterialLine } from './session-materials.tsx'

/** Any text: what is no zone, room, track or language is told on the page, beside the field. */
const Asked = Type.Object({
  zone: Type.Optional(Type.String()),
  room: Type.Optional(Type.String()),
  track: Type.Optional(Type.String()),
  language: Type.Optional(Type.String())
})

/** Materials that anybody may read; a higher feature keeps them. */
type ListMaterials = (workshopId: string) => Promise<MaterialLine[]>

export const agendaPages =
  (
    { db, clock, config: { publicUrl } }: Pick<Services, 'db' | 'clock' | 'config'>,
    materialsOf: ListMaterials
  ): Routes =>
  async (app) => {
    const pages: KeptPages = new Map()
    const releaseOf = releaseKeeper(db)
    app.get(
      '/w/:workshop/agenda',
      {
        config: { needs: 'public', isIndexed: true },
        schema: { hide: true, tags: ['pages'], summary: 'The agenda', params: InWorkshop, querystring: Asked }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const lang = pageLanguage(request, reply, workshop)
        const number = await latestNumber(db, workshop.id)
        const { zone, room, track, language } = request.query
        if (workshop.isDemonstration) reply.header('x-robots-tag', 'noindex')
        const release = number === undefined ? undefined : await releaseOf(workshop.id, number)
        const next = upNext(release?.agenda.sessions ?? [], clock())
        const materials = release ? await materialsOf(workshop.id) : []
        const facts = [workshop, number, lang, zone, room, track, language, next?.session.id, next?.isNow, materials]
        const isPrivate = workshop.visibility === 'private'
        return sendKeptPage(request, reply, { pages, facts, isPrivate }, async () => {
          if (!release) return <UnreleasedPage workshop={workshop} lang={lang} publicUrl={publicUrl} />
          const { sessions } = release.agenda
          const offered = {
            rooms: roomsOf(sessions),
            tracks: tracksOf(sessions),
            languages: languagesOf(sessions, workshop.languages)
          }
          const choice = readChoice(request.query, workshop.timeZone, offered)
          const isShown = sessionsFor(sessions, choice, workshop.languages).some(({ id }) => id === next?.session.id)
          const shown = isShown ? next : undefined
          const given = { workshop, release, offered, choice, next: shown, materials, lang, publicUrl }
          return <AgendaPage {...given} />
        })
      }
    )
  }
