/** In which layout and order, what is lost on the way, and the button that prints. */
import { Button, Paper, Select, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LayoutChoice } from './layout-choice.tsx'
import { type BadgesSearch, ORDERS } from './search.ts'
import { Unprintable } from './unprintable.tsx'
import type { Choice } from './use-choice.ts'
import { useLayouts } from './use-layouts.ts'
import { usePrint } from './use-print.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')
const STILL = { transitionProps: { duration: 0 } }
export const Printing = ({ choice }: { choice: Choice }) => {
  const { t } = useTranslation('console/badges')
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { layout } = useLayouts('badge', search.layout)
  const { print, isStarting } = usePrint()
  const [isForced, setForced] = useState(false)
  const { total = 0, printedBefore, unprintable, ids, filter } = choice
  const change = (to: Partial<BadgesSearch>) =>
    void navigate({ search: (before) => ({ ...before, sheet: undefined, ...to }), replace: true })
  const sheets = Math.ceil(total / layout.perSheet)
  const force = unprintable.length > 0 && isForced

  return (
    <Paper withBorder p="md" component="section" aria-label={t('print.title')}>
      <Stack gap="sm">
        <LayoutChoice kind="badge" onChange={(name) => change({ layout: name })} value={layout.name} />
        <Select
          label={t('print.order')}
          data={ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
          value={search.order ?? 'country'}
          onChange={(order) => change({ order: ORDERS.find((one) => one === order) })}
          allowDeselect={false}
          comboboxProps={STILL}
        />
        <Unprintable people={unprintable} isForced={isForced} onForce={setForced} />
        {printedBefore > 0 && (
          <Text size="sm" c="dimmed">
            {t('print.again', { count: printedBefore })}
          </Text>
        )}
        <Button
          size="md"
          leftSection={<IconPrinter size={18} aria-hidden />}
          loading={isStarting}
          disabled={unprintable.length > 0 && !isForced}
          onClick={() =>
            print({
              layout: layout.name,
              ...(force && { force }),
              ...(ids ? { ids, order: filter.order } : filter)
            }).then((isStarted) => isStarted && choice.setTicked([]))
          }
        >
          {t('print.act', { count: total, sheets: t('print.sheets', { count: sheets }) })}
        </Button>
      </Stack>
    </Paper>
  )
}
