/** In which layout and order, what is lost on the way, and the button that prints. */
import { Alert, Button, Checkbox, List, Paper, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkAnchor } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import classes from './people.module.css'
import { type BadgesSearch, ORDERS } from './search.ts'
import type { Choice } from './use-choice.ts'
import { useLayouts } from './use-layouts.ts'
import { usePrint } from './use-print.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')
const STILL = { transitionProps: { duration: 0 } }
/** More names would push the button off the screen. */
const NAMED = 8

const Unprintable = ({ people }: { people: Choice['unprintable'] }) => {
  const { t } = useTranslation('console/badges')
  const { slug } = useWorkshop()
  return (
    <Alert
      color="orange"
      classNames={{ label: classes.warning }}
      icon={<IconAlertTriangle aria-hidden />}
      title={t('unprintable.title', { count: people.length })}
    >
      <Stack gap="xs">
        <Text size="sm">{t('unprintable.what')}</Text>
        <List size="sm">
          {people.slice(0, NAMED).map(({ participantId, name, characters }) => (
            <List.Item key={participantId}>
              <LinkAnchor to="/w/$workshop/participants/$id" params={{ workshop: slug, id: participantId }}>
                <bdi>{name}</bdi>
              </LinkAnchor>
              : <bdi>{characters.join(' ')}</bdi>
            </List.Item>
          ))}
        </List>
        {people.length > NAMED && <Text size="sm">{t('unprintable.more', { count: people.length - NAMED })}</Text>}
      </Stack>
    </Alert>
  )
}

export const Printing = ({ choice }: { choice: Choice }) => {
  const { t } = useTranslation('console/badges')
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { layouts, layout, titleOf, aboutOf } = useLayouts(search.layout)
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
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Select
            label={t('print.layout')}
            description={aboutOf(layout)}
            data={layouts.map((one) => ({ value: one.name, label: titleOf(one) }))}
            value={layout.name}
            onChange={(name) => change({ layout: name ?? undefined })}
            allowDeselect={false}
            comboboxProps={STILL}
            inputWrapperOrder={['label', 'input', 'description']}
          />
          <Select
            label={t('print.order')}
            data={ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
            value={search.order ?? 'country'}
            onChange={(order) => change({ order: ORDERS.find((one) => one === order) })}
            allowDeselect={false}
            comboboxProps={STILL}
          />
        </SimpleGrid>
        {unprintable.length > 0 && (
          <>
            <Unprintable people={unprintable} />
            <Checkbox
              label={t('unprintable.force')}
              checked={isForced}
              onChange={(event) => setForced(event.currentTarget.checked)}
            />
          </>
        )}
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
