/** Lists of groups, a page or more for each: for the doors of the rooms. Data in, document out. */
import type { Readable } from 'node:stream'
import { rolesText } from '../agenda/rules.for-print.ts'
import { ownScriptName } from '../participants/rules.ts'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import type { Block, Cell, Row } from '../platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow/flow.ts'
import type { Logo } from '../platform/pdf/flow/picture-row.ts'
import { langOf } from '../platform/pdf/text/language.ts'
import { clockIn, dayIn, longDay } from '../platform/zones.ts'
import { asPrinted, countryName } from '../reference/countries.ts'
import { clockText, frameOf, numberText, rowText } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { BreakoutSet } from './read-sets.ts'
import type { InSet } from './rules.for-people.ts'

export type GroupOfSet = BreakoutSet['groups'][number]
export type PrintedSets = { lang: Language; workshop: Workshop; sets: BreakoutSet[]; logos: Logo[]; asOf: Date }

export const whenText = ({ timeZone }: Workshop, { startsAt, endsAt }: GroupOfSet, lang: Language): string =>
  rowText(
    [longDay(dayIn(timeZone, startsAt), localeOf(lang)), `${clockIn(timeZone, startsAt)}–${clockIn(timeZone, endsAt)}`],
    lang
  )

/** Doors are read by everybody: who is not to be listed finds their own reference there, and nothing else is told. */
const cellsOf = (person: InSet, lang: Language): Cell[] => {
  if (!person.listed) return [person.reference, '', '']
  const nativeName = ownScriptName(person.displayName, person.nativeName)
  const own = langOf(nativeName, person.languages)
  return [
    {
      text: `${person.honorific} ${person.displayName}`.trim(),
      bold: true,
      ...(nativeName !== '' && { second: { text: nativeName, ...(own && { lang: own }) } })
    },
    person.country === null ? '' : asPrinted(countryName(person.country, lang), lang),
    person.organisation
  ]
}

/** By name, then those who are told by reference: where they stand says nothing of their names. */
const rowsOf = (people: InSet[], lang: Language): Row[] =>
  [
    ...people.filter(({ listed }) => listed),
    ...people.filter(({ listed }) => !listed).sort((a, b) => a.reference.localeCompare(b.reference, 'en'))
  ].map((person, i) => [numberText(i + 1, lang), ...cellsOf(person, lang)])

const pageOf = ({ lang, workshop, logos }: PrintedSets, group: GroupOfSet, people: InSet[]): Block[] => {
  const t = translator(lang, 'documents')
  const own = translator(lang, 'breakouts')
  const title = `${group.code} ${group.title}`
  const roles = rolesText(
    { roles: group.leaders.map(({ role, name }) => ({ role, name, talkTitle: '', agency: null })) },
    lang
  )
  return [
    {
      kind: 'title',
      logos,
      over: workshop.title,
      text: title,
      under: [whenText(workshop, group, lang), group.room ?? workshop.venue, roles].filter(Boolean)
    },
    ...(group.illustrative
      ? [{ kind: 'paragraph' as const, style: 'small' as const, text: t('agenda.illustrative') }]
      : []),
    ...(people.length === 0
      ? [{ kind: 'notice' as const, text: own('nobody') }]
      : [
          { kind: 'paragraph' as const, style: 'lead' as const, text: own('people', { count: people.length }) },
          {
            kind: 'table' as const,
            continued: t('agenda.continued', { day: title }),
            columns: [
              { header: t('list.number'), share: 6, align: 'end' as const },
              { header: t('list.name'), share: 40 },
              { header: t('list.columns.country'), share: 24 },
              { header: t('signIn.organisation'), share: 36 }
            ],
            rows: rowsOf(people, lang)
          }
        ])
  ]
}

/** Each group begins a page. Places as the draft has them: they may be ahead of what people were told. */
export const breakoutsDocument = (given: PrintedSets): Readable => {
  const { lang, workshop, sets, asOf } = given
  const own = translator(lang, 'breakouts')
  const pages = sets.flatMap(({ groups, people }) =>
    groups.map((group) =>
      pageOf(
        given,
        group,
        people.filter(({ sessionId }) => sessionId === group.id)
      )
    )
  )
  const blocks: Block[] =
    pages.length === 0
      ? [
          { kind: 'title', logos: given.logos, text: own('heading'), under: [workshop.title] },
          { kind: 'notice', text: own('noGroups') }
        ]
      : pages.flatMap((page, i) => (i === 0 ? page : [{ kind: 'pageBreak' as const }, ...page]))
  const frame = frameOf(workshop, lang, {
    title: own('file'),
    author: '',
    printedAt: asOf,
    foot: translator(lang, 'documents')('asOf', { at: clockText(workshop, asOf, lang) })
  })
  return renderBlocks(frame, blocks)
}
