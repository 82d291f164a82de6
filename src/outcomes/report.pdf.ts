/** The outcome report: numbered paragraphs in the chapters of UN summary reports, with agenda and list as annexes. */
import type { Readable } from 'node:stream'
import { agendaBlocks } from '../agenda/agenda.pdf.ts'
import { isPause } from '../agenda/rules.for-kinds.ts'
import { rolesText } from '../agenda/rules.for-print.ts'
import { listBlocks } from '../participants/list.pdf.ts'
import { translator } from '../platform/i18n.ts'
import type { Block } from '../platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow/flow.ts'
import type { Logo } from '../platform/pdf/flow/picture-row.ts'
import { clockText, frameOf, placeAndDays } from '../workshops/document.pdf.ts'
import { conveningAcronyms } from '../workshops/rules.ts'
import type { OutcomeReport } from './read-report.ts'
import { chaptering, introduction, numbering, opening, participation } from './report-chapters.pdf.ts'
import { outcomeBlocks } from './report-outcomes.pdf.ts'

/** What the report says, in its order: for paper, and to be read on a screen before it is printed. */
export const outcomeReportBlocks = (report: OutcomeReport): Block[] => {
  const { lang, workshop, agencies, people, sessions, revision, face } = report
  const t = translator(lang, 'documents')
  const numbered = numbering()
  const chapter = chaptering(lang)
  const held = sessions.filter(({ state, kind }) => state === 'scheduled' && !isPause(kind))
  const notice = (text: string): Block => ({ kind: 'notice', text })
  const annex = (text: string): Block[] => [{ kind: 'pageBreak' }, { kind: 'heading', level: 1, text }]
  const illustrative = sessions.some((session) => session.illustrative) ? [notice(t('outcomes.agendaMadeUp'))] : []
  return [
    {
      kind: 'title',
      over: conveningAcronyms(agencies).join(' · '),
      text: workshop.title,
      under: [t('outcomes.heading'), placeAndDays(workshop, lang)]
    },
    ...(face === 'internal' ? [notice(t('outcomes.internal'))] : []),
    ...introduction(report, chapter, numbered),
    ...participation(report, chapter, numbered),
    ...opening(report, chapter, numbered),
    chapter(t('outcomes.chapters.sessions')),
    ...illustrative,
    ...held.map((session) =>
      numbered(
        [t('outcomes.plain', { text: session.title }), rolesText(session, lang), session.abstract]
          .filter(Boolean)
          .join(' ')
      )
    ),
    ...outcomeBlocks(report, chapter, numbered),
    notice(t('outcomes.views')),
    ...annex(revision === undefined ? t('outcomes.annexDraft') : t('outcomes.annexAgenda', { number: revision })),
    ...illustrative,
    ...agendaBlocks(workshop, sessions, lang),
    ...annex(t('outcomes.annexList')),
    ...(people.length === 0
      ? [{ kind: 'paragraph' as const, text: t('outcomes.nobody') }]
      : listBlocks(people, 'participants', lang))
  ]
}

/** In the language of the report. */
export const outcomeReportDocument = (report: OutcomeReport, logos: Logo[] = []): Readable => {
  const { lang, workshop, agencies, asOf } = report
  const t = translator(lang, 'documents')
  return renderBlocks(
    frameOf(workshop, lang, {
      title: t('outcomes.file'),
      author: conveningAcronyms(agencies).join(' · '),
      printedAt: asOf,
      foot: t('asOf', { at: clockText(workshop, asOf, lang) })
    }),
    outcomeReportBlocks(report).map((block) => (block.kind === 'title' ? { ...block, logos } : block))
  )
}
