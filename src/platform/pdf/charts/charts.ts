/** Charts as slabs: title, picture, and the numbers as a table. */
import type { Chart, Column } from '../flow/blocks.ts'
import { type Setting, setText } from '../flow/set.ts'
import { type Slab, slabsOfLines, type Tag } from '../flow/slab.ts'
import { tableSlabs } from '../flow/table.ts'
import { SPACE, TYPE } from '../flow/theme.ts'
import { drawBars } from './chart.bars.ts'
import { drawDonut } from './chart.donut.ts'
import { drawLineChart } from './chart.line.ts'
import { drawStacked } from './chart.stacked.ts'
import { type Shown, shownOf, sumOf } from './chart-rules.ts'
import { numbersIn, othersIn, totalIn } from './chart-words.ts'

const FORMS = { bars: drawBars, stacked: drawStacked, donut: drawDonut, line: drawLineChart }

/** Parts of stacks are summed in a column of their own. */
const numbersTable = (setting: Setting, parent: Tag, { form, of, series, rows, withTotal }: Shown): Slab[] => {
  const number = numbersIn(setting.lang)
  const total = totalIn(setting.lang)
  const hasSums = form === 'stacked' && series.length > 1
  const cells = (values: (number | null)[], sum: number | null) => [...values, ...(hasSums ? [sum] : [])].map(number)
  const sums = series.map((_, i) => sumOf(rows.map(({ values }) => values[i]!)))
  const columns = [...series, ...(hasSums ? [total] : [])].map(
    (header): Column => ({ header, share: 16, align: 'end' })
  )
  const slabs = tableSlabs(setting, parent, {
    kind: 'table',
    rowHeaders: true,
    columns: [{ header: of, share: Math.max(20, 64 - 8 * columns.length) }, ...columns],
    rows: rows.map(({ label, values, sum }) => [label, ...cells(values, sum)]),
    ...(withTotal && { totals: [total, ...cells(sums, sumOf(sums))] })
  })
  return [...slabs]
}

/** Nothing for a chart without rows or series. */
export const chartSlabs = (setting: Setting, root: Tag, block: Chart): Slab[] => {
  if (block.rows.length === 0 || block.series.length === 0) return []
  const chart = shownOf(block, othersIn(setting.lang))
  const title = setText(setting, chart.title, TYPE.heading3, setting.width)
  const heading = slabsOfLines({ name: 'P', parent: root }, title, 0, SPACE.block)
  const { slabs, hasTable } = FORMS[chart.form](setting, root, chart)
  const isFollowed = !hasTable && chart.table === undefined
  const drawn = slabs.map((slab, i) => (isFollowed && i === slabs.length - 1 ? { ...slab, keep: true } : slab))
  const table = isFollowed ? numbersTable(setting, root, chart) : []
  return [...heading.map((slab) => ({ ...slab, keep: true })), ...drawn, ...table]
}
