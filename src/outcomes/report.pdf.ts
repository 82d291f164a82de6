/** The outcome report: numbered paragraphs in the chapters of UN summary reports, with agenda and list as annexes. */
import type { Readable } from 'node:stream'
import { agendaBlocks } from '../agenda/agenda.pdf.ts'
import { rolesText } from '../agenda/rules.for-print.ts'
import { isPause } from '../agenda/rules.ts'
import { listBlocks } from '../participants/list.pdf.ts'
import { NONE } from '../participants/rules.for-counts.ts'
import type { Block } from '../platform/pdf/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow.ts'
import { dayPhrase } from '../platform/zones.ts'
import { findCountry, printedCountryName } from '../reference/countries.ts'
import type { Counted } from '../statistics/rules.ts'
import { clockText, frameOf, placeAndDays } from '../workshops/document.pdf.ts'
import type { WorkshopAgency } from '../workshops/queries.ts'
import { conveningAcronyms, nameWithAcronym } from '../workshops/rules.ts'
import type { OutcomeReport } from './read-report.ts'
import { ILLUSTRATIVE, outcomeBlocks } from './report-outcomes.pdf.ts'

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const countTable = (caption: string, first: string, rows: Counted[], total: number): Block => ({
  kind: 'table',
  caption,
  rowHeaders: true,
  columns: [
    { header: first, share: 70 },
    { header: 'Participants', share: 30, align: 'end' }
  ],
  rows: rows.map(({ label, count }) => [label, String(count)]),
  totals: ['Total', String(total)]
})

/** "the United Nations Office ..."; names that are one word stand alone. */
const withArticle = (name: string): string =>
  /^(United Nations|World|Global|International|Organi[sz]ation|Office|Ministry|Department|European|African)\b/.test(
    name
  )
    ? `the ${name}`
    : name

/** A country in a sentence: "the Philippines". */
const inText = (iso3: string): string => `${findCountry(iso3)?.articleThe ? 'the ' : ''}${printedCountryName(iso3)}`

/** Numbers paragraphs through the whole report, as UN reports do. */
const numbering = () => {
  let last = 0
  return (text: string): Block => ({ kind: 'paragraph', text, number: `${++last}.` })
}
export type Numbered = ReturnType<typeof numbering>

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const chaptering = () => {
  let last = 0
  return (title: string): Block => ({ kind: 'heading', level: 1, text: `${ROMAN[last++]}. ${title}` })
}
export type Chapter = ReturnType<typeof chaptering>

const introduction = ({ workshop, agencies }: OutcomeReport, chapter: Chapter, numbered: Numbered): Block[] => {
  const named = (wanted: WorkshopAgency['role']) =>
    agencies.filter(({ role }) => role === wanted).map((agency) => withArticle(nameWithAcronym(agency)))
  const [convening, experts] = [named('convening'), named('expert')]
  const { venue, city, country, startsOn, endsOn, background } = workshop
  const held = `was held in ${city}, ${inText(country)}, ${dayPhrase(startsOn, endsOn)}.`
  return [
    chapter('Introduction'),
    ...(background.length === 0 ? [] : [{ kind: 'heading' as const, level: 2 as const, text: 'A. Place and dates' }]),
    numbered(`The ${workshop.title} ${held}${venue === '' ? '' : ` Venue: ${venue}.`}`),
    ...(convening.length === 0 ? [] : [numbered(`It was convened by ${listed.format(convening)}.`)]),
    ...(experts.length === 0 ? [] : [numbered(`Experts of ${listed.format(experts)} took part.`)]),
    ...(workshop.aim === '' ? [] : [numbered(`Aim: ${workshop.aim}`)]),
    ...(background.length === 0 ? [] : [{ kind: 'heading' as const, level: 2 as const, text: 'B. Background' }]),
    ...background.map(numbered)
  ]
}

const participation = ({ statistics, face }: OutcomeReport, chapter: Chapter, numbered: Numbered): Block[] => {
  const { total, byCountry, bySector, bySex } = statistics
  const states = byCountry.filter(({ key }) => key !== NONE)
  const subject = total === 1 ? 'participant' : 'participants'
  const whose =
    face === 'internal' ? (total === 1 ? 'was confirmed' : 'were confirmed') : 'agreed to be named in this report'
  const others = states.length < byCountry.length ? ', and from international organizations' : ''
  const origin = `They came from ${listed.format(states.map(({ key }) => inText(key)))}${others}.`
  return [
    chapter('Participation'),
    numbered(`${total} ${subject} ${whose}.${states.length === 0 ? '' : ` ${origin}`}`),
    {
      kind: 'bars',
      title: 'Participants by sector',
      alt: bySector.map(({ label, count }) => `${label} ${count}`).join(', '),
      bars: bySector.map(({ label, count }) => ({ label, value: count }))
    },
    countTable('Participants by sector', 'Sector', bySector, total),
    {
      kind: 'bars',
      title: 'Participants by country',
      alt: byCountry.map(({ label, count }) => `${label} ${count}`).join(', '),
      bars: byCountry.map(({ key, label, count }) => {
        const flag = findCountry(key)?.iso2
        return { label, value: count, ...(flag && { flag }) }
      })
    },
    countTable('Participants by country', 'Country', byCountry, total),
    countTable('Participants by sex', 'Sex', bySex, total)
  ]
}

const opening = ({ remarks, sessionTitles }: OutcomeReport, chapter: Chapter, numbered: Numbered): Block[] =>
  remarks.length === 0
    ? []
    : [
        chapter('Opening and remarks for the record'),
        ...remarks.flatMap(({ speaker, text, sessionId }): Block[] => [
          numbered(`During “${sessionTitles.get(sessionId) ?? 'the workshop'}”, ${speaker}, said:`),
          { kind: 'quote', text: `“${text}”`, source: speaker }
        ])
      ]

/** What the report says, in its order: for paper, and to be read on a screen before it is printed. */
export const outcomeReportBlocks = (report: OutcomeReport): Block[] => {
  const { workshop, agencies, people, sessions, revision, face } = report
  const numbered = numbering()
  const chapter = chaptering()
  const convenedBy = conveningAcronyms(agencies).join(' · ')
  const held = sessions.filter(({ state, kind }) => state === 'scheduled' && !isPause(kind))
  const illustrative: Block[] = sessions.some((session) => session.illustrative)
    ? [{ kind: 'notice', text: `${ILLUSTRATIVE}: the agenda is made up as an example.` }]
    : []
  return [
    {
      kind: 'title',
      over: convenedBy,
      text: workshop.title,
      under: ['Outcome report', placeAndDays(workshop)]
    },
    ...(face === 'internal'
      ? [{ kind: 'notice' as const, text: 'Internal: counts and lists everybody. Not for distribution.' }]
      : []),
    ...introduction(report, chapter, numbered),
    ...participation(report, chapter, numbered),
    ...opening(report, chapter, numbered),
    chapter('Sessions'),
    ...illustrative,
    ...held.map((session) =>
      numbered([`${session.title}.`, rolesText(session), session.abstract].filter(Boolean).join(' '))
    ),
    ...outcomeBlocks(report, chapter, numbered),
    {
      kind: 'notice',
      text: 'The views in this report do not necessarily reflect those of the United Nations or of the conveners. Points are given without attribution, except remarks for the record.'
    },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: `Annex I. Agenda${revision === undefined ? ' (draft)' : `, Rev.${revision}`}` },
    ...illustrative,
    ...agendaBlocks(workshop.timeZone, sessions),
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: 'Annex II. List of participants' },
    ...(people.length === 0
      ? [{ kind: 'paragraph' as const, text: 'Nobody is listed.' }]
      : listBlocks(people, 'participants'))
  ]
}

export const outcomeReportDocument = (report: OutcomeReport): Readable => {
  const { workshop, agencies, asOf } = report
  return renderBlocks(
    frameOf(workshop, {
      title: 'outcome report',
      author: conveningAcronyms(agencies).join(' · '),
      printedAt: asOf,
      foot: `As of ${clockText(workshop, asOf)}`
    }),
    outcomeReportBlocks(report)
  )
}
