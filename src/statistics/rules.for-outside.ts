/** Statistics for readers outside the house: rows that would point at one or two people are told together. Pure. */
import { translator } from '../platform/i18n.ts'
import type { Split, StatisticsReport, Women } from './rules.for-report.ts'
import type { Counted } from './rules.ts'

/** As in attendance reports: fewer people than this are not told alone. */
const SMALLEST = 3
export const OTHERS = 'others'

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST
const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0)

/**
 * Rows with a small number become one, with as few of the others as it takes until it has none and is of two rows at
 * least. Totals stay. Nothing where that takes all.
 */
export const foldedRows = (rows: Split[], label: string): Split[] => {
  const hidden = rows.filter(({ counts }) => counts.some(isSmall))
  if (hidden.length === 0) return rows
  const rest = rows.filter((row) => !hidden.includes(row) && sum(row.counts) > 0)
  rest.sort((a, b) => sum(a.counts) - sum(b.counts))
  const together = (more: Split[] = []) =>
    hidden[0]!.counts.map((_, i) => sum([...hidden, ...more].map(({ counts }) => counts[i]!)))
  while (rest.length > 0 && (hidden.length < 2 || together().some(isSmall))) {
    const best = rest.findIndex((row) => !together([row]).some(isSmall))
    hidden.push(...rest.splice(Math.max(0, best), 1))
  }
  if (rest.length === 0) return [] // all together are no rows
  return [...rows.filter((row) => !hidden.includes(row)), { key: OTHERS, label, counts: together() }]
}

const foldedCounts = (rows: Counted[], label: string): Counted[] =>
  foldedRows(
    rows.map(({ count, ...row }) => ({ ...row, counts: [count] })),
    label
  ).map(({ counts, ...row }) => ({ ...row, count: counts[0]! }))

const withoutFew = ({ women, recorded }: Women, all: number): Women =>
  [women, recorded - women, all - recorded].some(isSmall) ? { women: 0, recorded: 0 } : { women, recorded }

/** The same report with nobody alone in a row or a column. Days are left out where their columns would point at people. */
export const forOutside = (report: StatisticsReport): StatisticsReport => {
  const { lang, counts, sexes, women, panels } = report
  const label = translator(lang, 'documents')('statistics.together')
  const bySex = foldedCounts(counts.bySex, label)
  const stays = new Set(bySex.map(({ key }) => key))
  const kept = sexes.filter(({ key }) => stays.has(key))
  const columns = stays.has(OTHERS) ? [...kept, { key: OTHERS, label }] : kept
  const folded = (rows: Split[]): Split[] =>
    rows.map((row) => ({
      ...row,
      counts: columns.map(({ key: column }) =>
        sum(row.counts.filter((_, i) => (column === OTHERS ? !stays.has(sexes[i]!.key) : sexes[i]!.key === column)))
      )
    }))
  const byDay = folded(report.byDayAndSex)
  const isTold = byDay.every(({ counts }) => !counts.some(isSmall))
  return {
    ...report,
    isForOutside: true,
    counts: {
      ...counts,
      bySex,
      byCountry: foldedCounts(counts.byCountry, label),
      byAgency: foldedCounts(counts.byAgency, label),
      bySector: foldedCounts(counts.bySector, label),
      byCountryAndSector: []
    },
    sexes: columns,
    women: withoutFew(women, counts.total),
    bySectorAndSex: foldedRows(folded(report.bySectorAndSex), label),
    byRoleAndSex: foldedRows(folded(report.byRoleAndSex), label),
    byDayAndSex: isTold ? byDay : [],
    panels: { ...panels, ...withoutFew(panels, panels.recorded) }
  }
}
