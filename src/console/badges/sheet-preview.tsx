/** A sheet as it will be printed, and the way to the next. */
import { ActionIcon, Box, Group, Loader, Modal, Paper, Stack, Text, Title, Tooltip } from '@mantine/core'
import { IconArrowsMaximize, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { stringifySearch } from '../search.ts'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'
import classes from './choosing.module.css'
import type { Choice } from './use-choice.ts'
import { useLayouts } from './use-layouts.ts'
import { useSheet } from './use-sheet.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')
/** As many as the address of a file takes. */
const MOST_IDS = 200

export const SheetPreview = ({ choice }: { choice: Choice }) => {
  const { t } = useTranslation('console/badges')
  const { slug } = useWorkshop()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { layout } = useLayouts(search.layout)
  const { total = 0, ids, filter, people } = choice
  const sheets = Math.max(1, Math.ceil(total / layout.perSheet))
  const sheet = Math.min(sheets, Math.max(1, Number(search.sheet) || 1))
  const from = (sheet - 1) * layout.perSheet
  const meant = ids
    ? { ids: ids.slice(from, from + layout.perSheet).join(','), order: filter.order, sheet: 1 }
    : { ...filter, sheet }
  const picture = useSheet({ ...meant, layout: layout.name })
  const names = (ids ? choice.ticked : people).slice(from, from + layout.perSheet).map(({ displayName }) => displayName)
  const title = t('sheet.title', { sheet, sheets })
  const turn = (to: number) => void navigate({ search: { ...search, sheet: String(to) }, replace: true })
  const enlarge = (large: true | undefined) => void navigate({ search: { ...search, large } })
  const image = (className: string | undefined) =>
    picture.data && (
      <img
        src={picture.data}
        alt={t('sheet.alt', { title, names: names.join('; ') })}
        className={`${classes.sheet} ${className ?? ''}`}
        style={{ aspectRatio: `${layout.page.width} / ${layout.page.height}` }}
      />
    )
  const wish = ids ? { ids: ids.join(','), order: filter.order } : filter

  return (
    <Paper withBorder p="md" component="section" aria-label={t('sheet.preview')}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h3">
            {title}
          </Title>
          <Group gap={4} wrap="nowrap">
            <Tooltip label={t('sheet.before')}>
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('sheet.before')}
                disabled={sheet <= 1}
                onClick={() => turn(sheet - 1)}
              >
                <IconChevronLeft size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('sheet.next')}>
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('sheet.next')}
                disabled={sheet >= sheets}
                onClick={() => turn(sheet + 1)}
              >
                <IconChevronRight size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('sheet.large')}>
              <ActionIcon variant="default" size="lg" aria-label={t('sheet.large')} onClick={() => enlarge(true)}>
                <IconArrowsMaximize size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Group>
        </Group>
        {picture.isError ? (
          <FaultNotice error={picture.error} onRetry={() => void picture.refetch()} />
        ) : (
          <Box mih={120} aria-busy={picture.isFetching}>
            {image(classes.small) ?? <Loader size="sm" aria-label={t('sheet.loading')} />}
          </Box>
        )}
        <Text size="xs" c="dimmed">
          {t('sheet.note')}
        </Text>
        {(ids?.length ?? 0) <= MOST_IDS && (
          <SaveButton
            variant="default"
            size="xs"
            path={`/api/v1/workshops/${slug}/badges.pdf${stringifySearch({ ...wish, layout: layout.name, force: 'true' })}`}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('sheet.save')}
          </SaveButton>
        )}
      </Stack>
      <Modal
        opened={search.large === true}
        onClose={() => enlarge(undefined)}
        title={title}
        size="60rem"
        closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
      >
        {image(undefined)}
      </Modal>
    </Paper>
  )
}
