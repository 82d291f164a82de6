/** The agenda of one release as a document: what changed, then day by day. Data in, document out. */
import type { Readable } from 'node:stream'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import type { Block, Frame, Row } from '../platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow/flow.ts'
import type { Logo } from '../platform/pdf/flow/picture-row.ts'
import { clockIn, longDay } from '../platform/zones.ts'
import { clockText, documentLanguage, frameOf, placeAndDays } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Release } from './queries.for-releases.ts'
import { changeLines, detailsText, rolesText } from './rules.for-print.ts'
import { byDay } from './rules.ts'
import type { ReleasedSession } from './tables.for-releases.ts'

const BULLET = '•'

type Where = Pick<Workshop, 'timeZone' | 'languages'>

const rowOf = ({ timeZone, languages }: Where, session: ReleasedSession, lang: Language): Row => {
  const t = translator(lang, 'documents')
  const time = `${clockIn(timeZone, new Date(session.startsAt))}–${clockIn(timeZone, new Date(session.endsAt))}`
  const title = session.state === 'cancelled' ? t('agenda.cancelled', { title: session.title }) : session.title
  const text = [rolesText(session, lang), session.abstract].filter(Boolean).join(' ')
  const objectives = session.objectives.map((objective) => `${BULLET} ${objective}`)
  const second = [detailsText(session, languages, lang), text, ...objectives].filter(Boolean).join('\n')
  return [
    time,
    { text: title, bold: session.kind !== 'break', ...(second !== '' && { second: { text: second } }) },
    session.room ?? ''
  ]
}

/** The sessions by day; also the annex of the outcome report. */
export const agendaBlocks = (
  workshop: Where,
  sessions: ReleasedSession[],
  lang: Language,
  level: 2 | 3 = 2
): Block[] => {
  const t = translator(lang, 'documents')
  return byDay(workshop.timeZone, sessions).flatMap(({ day, sessions: ofDay }): Block[] => {
    const text = longDay(day, localeOf(lang))
    return [
      { kind: 'heading', level, text },
      {
        kind: 'table',
        continued: t('agenda.continued', { day: text }),
        columns: [
          { header: t('agenda.columns.time'), share: 14 },
          { header: t('agenda.columns.session'), share: 66 },
          { header: t('agenda.columns.room'), share: 20 }
        ],
        rows: ofDay.map((session) => rowOf(workshop, session, lang)),
        rowHeaders: true
      }
    ]
  })
}

/** What changed since the release before, in a box that nobody passes over. */
export const changesBlocks = ({ number, changes }: Release, lang: Language): Block[] =>
  changes.length === 0
    ? []
    : [
        {
          kind: 'box',
          heading: translator(lang, 'documents')('agenda.changesSince', { number: number - 1 }),
          items: changeLines(changes, lang)
        }
      ]

/** In which zone the times are, and whether they are made up. */
export const agendaNotes = ({ timeZone, city }: Workshop, { agenda }: Release, lang: Language): string[] => {
  const t = translator(lang, 'documents')
  const isIllustrative = agenda.sessions.some(({ illustrative }) => illustrative)
  return [t('agenda.localTimes', { city, zone: timeZone }), ...(isIllustrative ? [t('agenda.illustrative')] : [])]
}

/** The revision stands at the head and the foot of every page: old papers must be known for what they are. */
export const agendaFrame = (
  workshop: Workshop,
  convenedBy: string,
  { number, releasedAt }: Release,
  lang: Language
): Frame => {
  const t = translator(lang, 'documents')
  const frame = frameOf(workshop, lang, {
    title: t('agenda.file', { number }),
    author: convenedBy,
    printedAt: releasedAt,
    foot: t('pair', { one: `Rev.${number}`, other: clockText(workshop, releasedAt, lang) })
  })
  return { ...frame, edition: `Rev.${number}` }
}

/** In the workshop's language, unless another is asked for. */
export const agendaDocument = (
  workshop: Workshop,
  convenedBy: string,
  release: Release,
  lang = documentLanguage(workshop),
  logos: Logo[] = []
): Readable => {
  const t = translator(lang, 'documents')
  const { title, venue } = workshop
  const { number, note, agenda } = release
  const blocks: Block[] = [
    {
      kind: 'title',
      logos,
      over: convenedBy,
      text: title,
      under: [t('agenda.heading', { number }), placeAndDays(workshop, lang), venue].filter(Boolean)
    },
    ...(note === '' ? [] : [{ kind: 'paragraph' as const, text: note, style: 'lead' as const }]),
    ...changesBlocks(release, lang),
    ...agendaBlocks(workshop, agenda.sessions, lang),
    ...agendaNotes(workshop, release, lang).map((text) => ({
      kind: 'paragraph' as const,
      style: 'small' as const,
      text
    }))
  ]
  return renderBlocks(agendaFrame(workshop, convenedBy, release, lang), blocks)
}
