/** The figures of the report as its files hold them, in the language of the report. */
import { Stack, Table, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { components } from '../api/schema.d.ts'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'

type Report = components['schemas']['AttendanceReport']
type Count = components['schemas']['AttendanceCount']
type Row = components['schemas']['AttendanceRow']

const TABLES = [
  ['byCountry', true],
  ['bySector', true],
  ['byDay', false],
  ['bySession', false]
] as const

type Given = { title: string; rows: Row[]; totals?: Count[] | undefined; columns: string[]; lang: string }

const Figures = ({ title, rows, totals, columns, lang }: Given) => {
  const { t } = useTranslation('console/attendance')
  const { number } = useFormats()
  const told = ({ present, confirmed }: Count) =>
    present === null || confirmed === null
      ? t('figures.withheld')
      : t('table.of', { came: number(present), confirmed: number(confirmed) })
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table className="numbers" verticalSpacing={6}>
        <Table.Caption className="unseen">{title}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{title}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" ta="end" lang={lang}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, label, counts }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400} lang={lang}>
                <bdi>{label}</bdi>
              </Table.Th>
              {columns.map((column, i) => (
                <Table.Td key={column} ta="end">
                  {counts[i] && told(counts[i])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {totals && (
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('total', { ns: 'console/shell' })}</Table.Th>
              {columns.map((column, i) => (
                <Table.Th key={column} ta="end">
                  {totals[i] && told(totals[i])}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </Table.ScrollContainer>
  )
}

export const ReportFigures = ({ report, lang }: { report: Report; lang: string }) => {
  const { t } = useTranslation('console/attendance')
  const { moment } = useFormats()
  const { timeZone } = useWorkshop().workshop
  return (
    <Stack gap="xl">
      <Text c="dimmed" size="sm">
        {t('report.asOf', { time: moment(report.asOf, timeZone), count: report.people.length })}{' '}
        {report.withheld && t('report.withheld')}
      </Text>
      {TABLES.map(([name, hasTotal]) => (
        <section key={name} aria-labelledby={name}>
          <Title order={2} id={name} mb="xs">
            {t(`report.${name}`)}
          </Title>
          <Figures
            title={t(`report.rows.${name}`)}
            rows={
              name === 'bySession'
                ? report.bySession.map((row) => ({ ...row, label: `${row.key} ${row.label}` }))
                : report[name]
            }
            totals={hasTotal ? report.totals : undefined}
            columns={report.columns}
            lang={lang}
          />
        </section>
      ))}
    </Stack>
  )
}
