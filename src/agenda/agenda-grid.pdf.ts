/** The agenda of one release as a timetable: its days side by side on one landscape page where that can be read. */
import type { Readable } from 'node:stream'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import type { Block, GridDay, GridItem } from '../platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow/flow.ts'
import { clockIn, longDay } from '../platform/zones.ts'
import { documentLanguage, placeAndDays, rowText } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import { agendaFrame, agendaNotes, changesBlocks } from './agenda.pdf.ts'
import type { Release } from './queries.for-releases.ts'
import { isHybrid } from './rules.for-details.ts'
import { roomsOf } from './rules.for-pages.ts'
import { leftToRight } from './rules.for-print.ts'
import { byDay } from './rules.ts'
import type { Change, ReleasedSession } from './tables.for-releases.ts'
import type { SessionKind } from './tables.ts'

const TONE: Record<SessionKind, GridItem['tone']> = {
  registration: 'desk',
  opening: 'ceremony',
  keynote: 'ceremony',
  closing: 'ceremony',
  plenary: 'plenary',
  panel: 'plenary',
  breakout: 'group',
  exercise: 'group',
  break: 'break',
  social: 'social'
}
const MINUTE = 60_000

type Told = { timeZone: string; lang: Language; changed: Map<string, Change> }

/** A break is known by its name; all others say in words what they are, and whether they changed. */
const secondOf = (session: ReleasedSession, times: string, { lang, changed }: Told): string => {
  const kind = session.kind === 'break' ? '' : translator(lang, 'agenda')(`kinds.${session.kind}`)
  const change = changed.get(session.id)?.kinds[0]
  const mark = change
    ? translator(lang, 'documents')('agenda.mark', { change: translator(lang, 'documents')(`agenda.kinds.${change}`) })
    : ''
  return [times, session.room ?? '', kind, mark, isHybrid(session) ? translator(lang, 'agenda')('hybrid') : '']
    .filter(Boolean)
    .join(' · ')
}

const itemOf = (session: ReleasedSession, told: Told): GridItem => {
  const [startsAt, endsAt] = [new Date(session.startsAt), new Date(session.endsAt)]
  const [fromText, toText] = [clockIn(told.timeZone, startsAt), clockIn(told.timeZone, endsAt)]
  const from = Number(fromText.slice(0, 2)) * 60 + Number(fromText.slice(3))
  const times = told.lang === 'ar' ? leftToRight(`${fromText}–${toText}`) : `${fromText}–${toText}`
  const isCancelled = session.state === 'cancelled'
  const { title } = session
  return {
    from,
    to: from + Math.max(1, Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE)),
    fromText,
    toText,
    title: isCancelled ? translator(told.lang, 'documents')('agenda.cancelled', { title }) : title,
    second: secondOf(session, times, told),
    room: session.room ?? '',
    tone: isCancelled ? 'break' : TONE[session.kind]
  }
}

const daysOf = (sessions: ReleasedSession[], told: Told): GridDay[] =>
  byDay(told.timeZone, sessions).map(({ day, sessions: ofDay }) => ({
    header: longDay(day, localeOf(told.lang)),
    rooms: [...roomsOf(ofDay), ...(ofDay.some(({ room }) => room === null) ? [''] : [])],
    items: ofDay.map((session) => itemOf(session, told))
  }))

/** In the workshop's language, unless another is asked for. What changed follows on a page of its own. */
export const agendaGrid = (
  workshop: Workshop,
  convenedBy: string,
  release: Release,
  lang = documentLanguage(workshop)
): Readable => {
  const t = translator(lang, 'documents')
  const { number, agenda, changes } = release
  const told = { timeZone: workshop.timeZone, lang, changed: new Map(changes.map((one) => [one.sessionId, one])) }
  const under = [t('agenda.heading', { number }), placeAndDays(workshop, lang), workshop.venue].filter(Boolean)
  const blocks: Block[] = [
    {
      kind: 'grid',
      over: convenedBy,
      title: workshop.title,
      under: rowText(under, lang),
      corner: t('agenda.columns.time'),
      days: daysOf(agenda.sessions, told),
      notes: agendaNotes(workshop, release, lang)
    },
    ...(changes.length === 0 ? [] : [{ kind: 'pageBreak' as const }, ...changesBlocks(release, lang)])
  ]
  return renderBlocks({ ...agendaFrame(workshop, convenedBy, release, lang), landscape: true }, blocks)
}
