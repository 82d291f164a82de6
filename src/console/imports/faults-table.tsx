/** Every fault of the list: by row, narrowed to one column if one likes, a page at a time. Page and column stand in the address. */
import { Group, Pagination, Select, Stack, Table, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import type { ImportFault } from './report.ts'

const PER_PAGE = 50
const OF_ROWS = '-'

export const FaultsTable = ({ faults, faultCount }: { faults: ImportFault[]; faultCount: number }) => {
  const { t } = useTranslation('console/imports')
  const { number } = useFormats()
  const { column, page } = useSearch({ from: '/signed-in/w/$workshop/import' })
  const navigate = useNavigate({ from: '/w/$workshop/import' })

  const counts = new Map<string, number>()
  for (const fault of faults) counts.set(fault.column || OF_ROWS, (counts.get(fault.column || OF_ROWS) ?? 0) + 1)
  const fitting = column ? faults.filter((fault) => (fault.column || OF_ROWS) === column) : faults
  const pages = Math.max(1, Math.ceil(fitting.length / PER_PAGE))
  const at = Math.min(pages, Math.max(1, Number(page) || 1))
  const shown = fitting.slice((at - 1) * PER_PAGE, at * PER_PAGE)

  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-end">
        <Select
          label={t('faults.filter')}
          placeholder={t('faults.all', { faults: number(faults.length) })}
          clearable
          clearButtonProps={{ 'aria-label': t('faults.showAll') }}
          w="22rem"
          maw="100%"
          value={column ?? null}
          comboboxProps={{ transitionProps: { duration: 0 } }}
          data={[...counts].map(([value, count]) => ({
            value,
            label: t('faults.ofColumn', {
              column: value === OF_ROWS ? t('faults.wholeRow') : value,
              faults: number(count)
            })
          }))}
          onChange={(value) =>
            void navigate({ search: (now) => ({ ...now, column: value ?? undefined, page: undefined }), replace: true })
          }
        />
        <Text size="sm" c="dimmed" role="status">
          {t('faults.shown', {
            from: number(fitting.length === 0 ? 0 : (at - 1) * PER_PAGE + 1),
            to: number((at - 1) * PER_PAGE + shown.length),
            of: number(fitting.length)
          })}
        </Text>
      </Group>
      <Table striped verticalSpacing="xs" aria-label={t('faults.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="1%" ta="end">
              {t('faults.row')}
            </Table.Th>
            <Table.Th w="28%">{t('faults.column')}</Table.Th>
            <Table.Th>{t('faults.detail')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((fault, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read alike, and the order stays
            <Table.Tr key={`${fault.row} ${fault.column} ${i}`}>
              <Table.Td ta="end" className="numbers">
                {fault.row === 0 ? t('faults.wholeFile') : fault.row}
              </Table.Td>
              <Table.Td>
                <bdi>{fault.column || t('faults.wholeRow')}</bdi>
              </Table.Td>
              <Table.Td lang="en">
                <bdi>{fault.detail}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {pages > 1 && (
        <Pagination
          total={pages}
          value={at}
          getControlProps={(control) => ({ 'aria-label': t(`faults.${control}`) })}
          getItemProps={(item) => ({ 'aria-label': t('faults.page', { page: item }) })}
          onChange={(next) => void navigate({ search: (now) => ({ ...now, page: String(next) }) })}
        />
      )}
      {faultCount > faults.length && (
        <Text size="sm" c="dimmed">
          {t('faults.more', { shown: number(faults.length), all: number(faultCount) })}
        </Text>
      )}
    </Stack>
  )
}
