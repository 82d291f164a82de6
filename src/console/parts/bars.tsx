/** Stacked bars, one for each row. Loaded when a chart is shown, since the library is large. */
import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import type { CountsRow, Series } from './counts-chart.tsx'

/** Told apart without colour too: they differ in lightness, and the table stands beside them. */
const COLOURS = ['accent.8', 'teal.6', 'yellow.6', 'accent.4', 'grape.6', 'gray.5', 'orange.7', 'lime.7']
const ROW_PX = 34
const FRAME_PX = 70

/** Default export for React.lazy. */
export default function Bars({ rows, series }: { rows: CountsRow[]; series: Series[] }) {
  const data = rows.map(({ label, counts }) => ({ label, ...counts }))
  return (
    <BarChart
      h={rows.length * ROW_PX + FRAME_PX}
      data={data}
      dataKey="label"
      type="stacked"
      orientation="vertical"
      withLegend={series.length > 1}
      gridAxis="x"
      barChartProps={{ accessibilityLayer: false }}
      barProps={{ isAnimationActive: false, maxBarSize: 22 }}
      yAxisProps={{ width: 130, interval: 0, tickLine: false }}
      xAxisProps={{ allowDecimals: false }}
      series={series.map(({ key, label, colour }, i) => ({
        name: key,
        label,
        color: colour ?? (COLOURS[i % COLOURS.length] as string)
      }))}
    />
  )
}
