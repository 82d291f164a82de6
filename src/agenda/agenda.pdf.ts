/** The agenda of one release as a document: what changed, then day by day. Data in, document out. */
import type { Readable } from 'node:stream'
import type { Block, Row } from '../platform/pdf/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow.ts'
import { clockIn, longDay } from '../platform/zones.ts'
import { clockText, frameOf, placeAndDays } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Release } from './queries.ts'
import { changeLines, rolesText } from './rules.for-print.ts'
import { byDay } from './rules.ts'
import type { ReleasedSession } from './tables.ts'

const rowOf = (timeZone: string, session: ReleasedSession): Row => {
  const time = `${clockIn(timeZone, new Date(session.startsAt))}–${clockIn(timeZone, new Date(session.endsAt))}`
  const title = session.state === 'cancelled' ? `CANCELLED: ${session.title}` : session.title
  const second = [rolesText(session), session.abstract].filter(Boolean).join(' ')
  return [
    time,
    { text: title, bold: session.kind !== 'break', ...(second !== '' && { second: { text: second } }) },
    session.room ?? ''
  ]
}

/** The sessions by day; also the annex of the outcome report. */
export const agendaBlocks = (timeZone: string, sessions: ReleasedSession[], level: 2 | 3 = 2): Block[] =>
  byDay(timeZone, sessions).flatMap(({ day, sessions: ofDay }): Block[] => [
    { kind: 'heading', level, text: longDay(day, 'en') },
    {
      kind: 'table',
      continued: `${longDay(day, 'en')} (continued)`,
      columns: [
        { header: 'Time', share: 14 },
        { header: 'Session', share: 66 },
        { header: 'Room', share: 20 }
      ],
      rows: ofDay.map((session) => rowOf(timeZone, session)),
      rowHeaders: true
    }
  ])

export const agendaDocument = (workshop: Workshop, convenedBy: string, release: Release): Readable => {
  const { timeZone } = workshop
  const { number, note, changes, releasedAt, agenda } = release
  const blocks: Block[] = [
    {
      kind: 'title',
      over: convenedBy,
      text: workshop.title,
      under: [`Agenda, Rev.${number}`, placeAndDays(workshop), workshop.venue].filter(Boolean)
    },
    ...(note === '' ? [] : [{ kind: 'paragraph' as const, text: note, style: 'lead' as const }]),
    ...(changes.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: `Changes since Rev.${number - 1}` },
          { kind: 'list' as const, items: changeLines(changes) }
        ]),
    ...agendaBlocks(timeZone, agenda.sessions),
    { kind: 'paragraph', style: 'small', text: `All times are local times of ${workshop.city} (${timeZone}).` },
    ...(agenda.sessions.some(({ illustrative }) => illustrative)
      ? [
          {
            kind: 'paragraph' as const,
            style: 'small' as const,
            text: 'Illustrative: sessions, times and rooms of this agenda are made up as an example.'
          }
        ]
      : [])
  ]
  return renderBlocks(
    frameOf(workshop, {
      title: `agenda Rev.${number}`,
      author: convenedBy,
      printedAt: releasedAt,
      foot: `Rev.${number}, ${clockText(workshop, releasedAt)}`
    }),
    blocks
  )
}
