/** How the list is shown: its order where headings cannot be pressed, and which columns stand on wide screens. */
import { Button, Checkbox, Group, Loader, Popover, Select, Stack, Text } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { COLUMNS, columnsOf, type Sort, USUAL_COLUMNS } from './search.ts'
import { useNarrowing } from './use-narrowing.ts'
import { useWords } from './use-words.ts'

const OFFERED = [
  'name',
  '-name',
  'country',
  'category',
  'state',
  'organisation',
  'reference',
  '-createdAt',
  'createdAt',
  '-changedAt'
] as const satisfies Sort[]

const OrderSelect = () => {
  const { t } = useWords()
  const { search, narrow } = useNarrowing()
  const { sort = 'name' } = search
  const isOffered = (OFFERED as readonly string[]).includes(sort)
  return (
    <Select
      hiddenFrom="lg"
      size="xs"
      aria-label={t('sort.title')}
      data={OFFERED.map((value) => ({ value, label: t(`sort.options.${value}`) }))}
      value={isOffered ? sort : null}
      placeholder={t('sort.title')}
      allowDeselect={false}
      onChange={(value) => narrow({ sort: (value as Sort) ?? undefined })}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      w="11rem"
    />
  )
}

const ColumnsMenu = () => {
  const { t } = useWords()
  const { search, narrow } = useNarrowing()
  const shown = columnsOf(search)
  const choose = (chosen: string[]) => {
    const columns = COLUMNS.filter((column) => column === 'name' || chosen.includes(column))
    const isUsual = columns.join() === USUAL_COLUMNS.join()
    narrow({ columns: isUsual ? undefined : columns.join() })
  }
  return (
    <Popover position="bottom-end" trapFocus transitionProps={{ duration: 0 }} withRoles>
      <Popover.Target>
        <Button size="xs" variant="default" visibleFrom="lg" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('columns.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('columns.choose')}>
        <Checkbox.Group value={shown} onChange={choose} label={t('columns.choose')}>
          <Stack gap={6} mt="xs">
            {COLUMNS.filter((column) => column !== 'name').map((column) => (
              <Checkbox key={column} value={column} label={t(`columns.${column}`)} size="sm" />
            ))}
          </Stack>
        </Checkbox.Group>
        {search.columns !== undefined && (
          <Button size="compact-sm" variant="subtle" mt="sm" onClick={() => narrow({ columns: undefined })}>
            {t('columns.reset')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

/** `total` undefined: not known yet. */
export const Arrangement = ({ total, isRefreshing }: { total: number | undefined; isRefreshing: boolean }) => {
  const { t, number } = useWords()
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="xs">
        <Text role="status" fw={600}>
          {total !== undefined && t('count', { count: total, people: number(total) })}
          {isRefreshing && <span className="unseen"> {t('refreshing')}</span>}
        </Text>
        {isRefreshing && <Loader size="xs" aria-hidden />}
      </Group>
      <Group gap="xs">
        <OrderSelect />
        <ColumnsMenu />
      </Group>
    </Group>
  )
}
