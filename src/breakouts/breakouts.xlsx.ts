/** Groups and their people as a workbook, for the team: a row for each person, names included. Data in, document out. */
import { directionOf, type Language, translator } from '../platform/i18n.ts'
import { writeXlsx } from '../platform/spreadsheets/write.ts'
import { countryName } from '../reference/countries.ts'
import { sectorName } from '../reference/sectors.ts'
import { sexName } from '../reference/sex.ts'
import { categoryText, demonstrationMark } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import { type PrintedSets, whenText } from './breakouts.pdf.ts'
import type { InSet } from './rules.for-people.ts'

const titleIn = (sessionId: string | undefined, { sets }: PrintedSets): string => {
  const group = sets.flatMap(({ groups }) => groups).find(({ id }) => id === sessionId)
  return group ? `${group.code} ${group.title}` : ''
}

const factsOf = (person: InSet, lang: Language) => [
  person.reference,
  person.displayName,
  person.country === null ? '' : countryName(person.country, lang),
  sectorName(person.sector, lang),
  sexName(person.sex, lang),
  categoryText(person.category, lang),
  person.organisation
]

const noticeOf = ({ isDemonstration }: Workshop, lang: Language) => {
  const t = translator(lang, 'documents')
  const face = translator(lang, 'breakouts')('internal')
  return isDemonstration ? t('list.notice', { demonstration: demonstrationMark(lang), face }) : face
}

/** Who has no place stands at the end of each set. */
export const breakoutsWorkbook = (given: PrintedSets): Promise<Buffer> => {
  const { lang, workshop, sets } = given
  const t = translator(lang, 'documents')
  const own = translator(lang, 'breakouts')
  const column = (name: 'reference' | 'displayName' | 'country' | 'sector' | 'sex' | 'category' | 'organisation') =>
    t(`list.columns.${name}`)
  const rows = sets.flatMap(({ groups, people }) => [
    ...groups.flatMap((group) =>
      people
        .filter(({ sessionId }) => sessionId === group.id)
        .map((person) => [
          `${group.code} ${group.title}`,
          whenText(workshop, group, lang),
          group.room ?? '',
          ...factsOf(person, lang),
          titleIn(person.wishes[0], given)
        ])
    ),
    ...people
      .filter(({ sessionId }) => sessionId === null)
      .map((person) => [
        own('unplaced'),
        groups[0] ? whenText(workshop, groups[0], lang) : '',
        '',
        ...factsOf(person, lang),
        titleIn(person.wishes[0], given)
      ])
  ])
  const columns = [
    { title: own('columns.group'), width: 40 },
    { title: own('columns.when'), width: 40 },
    { title: t('agenda.columns.room'), width: 20 },
    { title: column('reference'), width: 10 },
    { title: column('displayName'), width: 32 },
    { title: column('country'), width: 24 },
    { title: column('sector'), width: 20 },
    { title: column('sex'), width: 12 },
    { title: column('category'), width: 16 },
    { title: column('organisation'), width: 40 },
    { title: own('columns.wish'), width: 40 }
  ]
  const sheet = { name: own('heading'), columns, rows, notice: noticeOf(workshop, lang) }
  return writeXlsx([sheet], { rightToLeft: directionOf(lang) === 'rtl' })
}
