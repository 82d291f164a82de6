/** Numbers that people compare: bars beside the table that says the same. */
import { Grid, Table, Text } from '@mantine/core'
import { lazy, Suspense, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from './times.ts'

const Bars = lazy(() => import('./bars.tsx'))

/** `colour` of the theme, where the usual order of colours would say the wrong thing. */
export type Series = { key: string; label: string; colour?: string }
export type CountsRow = { key: string; label: string; counts: Record<string, number> }

type Given = {
  /** What is counted, such as "Participants by country and sector"; names chart and table. */
  title: string
  /** Of the first column, such as "Country". */
  rowLabel: string
  rows: CountsRow[]
  series: Series[]
  /** Only the table, where there is little room. */
  isPlain?: boolean
}

/** With more columns than these the table stands below the bars. */
const WIDE = 4

const sum = (counts: Record<string, number>, series: Series[]) =>
  series.reduce((total, { key }) => total + (counts[key] ?? 0), 0)

export const CountsChart = ({ title, rowLabel, rows, series, isPlain = false }: Given) => {
  const { t } = useTranslation('console/shell')
  const { number } = useFormats()
  const caption = useId()
  const hasTotal = series.length > 1
  const isWide = series.length > WIDE
  const table = (
    <Table.ScrollContainer
      minWidth={280}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-labelledby': caption } }}
    >
      <Table className="numbers" verticalSpacing={6} horizontalSpacing="sm">
        <Table.Caption id={caption} className="unseen">
          {title}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{rowLabel}</Table.Th>
            {series.map(({ key, label }) => (
              <Table.Th key={key} scope="col" ta="end">
                {label}
              </Table.Th>
            ))}
            {hasTotal && (
              <Table.Th scope="col" ta="end">
                {t('total')}
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, label, counts }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400}>
                <bdi>{label}</bdi>
              </Table.Th>
              {series.map((one) => (
                <Table.Td key={one.key} ta="end">
                  {number(counts[one.key] ?? 0)}
                </Table.Td>
              ))}
              {hasTotal && (
                <Table.Td ta="end" fw={600}>
                  {number(sum(counts, series))}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
  if (isPlain || rows.length === 0) return rows.length === 0 ? <Text c="dimmed">{t('noNumbers')}</Text> : table
  return (
    <Grid gap="xl" align="flex-start">
      <Grid.Col span={{ base: 12, lg: isWide ? 12 : 6 }} aria-hidden>
        <Suspense fallback={null}>
          <Bars rows={rows} series={series} />
        </Suspense>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: isWide ? 12 : 6 }}>{table}</Grid.Col>
    </Grid>
  )
}
