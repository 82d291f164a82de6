/** One sheet as it will be printed, larger if asked, its other side if it has one, and the way to the next. */
import {
  ActionIcon,
  Box,
  Group,
  Loader,
  Modal,
  Paper,
  SegmentedControl,
  Stack,
  Text,
  Title,
  Tooltip
} from '@mantine/core'
import { IconArrowsMaximize, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FaultNotice } from '../parts/fault-notice.tsx'
import classes from './choosing.module.css'
import type { Layout } from './use-layouts.ts'
import { usePicture } from './use-picture.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')

/** The number of the sheet that the address names, of so many. */
export const useSheetNumber = (sheets: number): number => {
  const { sheet } = route.useSearch()
  return Math.min(sheets, Math.max(1, Number(sheet) || 1))
}

type Given = {
  layout: Layout
  path: string
  sheet: number
  sheets: number
  /** What a screen reader says of the picture, after its title. */
  names: string
  note: string
  children: ReactNode
}

export const SheetFrame = ({ layout, path, sheet, sheets, names, note, children }: Given) => {
  const { t } = useTranslation('console/badges')
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const picture = usePicture(path)
  const title = t('sheet.title', { sheet, sheets })
  const turn = (to: number) => void navigate({ search: { ...search, sheet: String(to) }, replace: true })
  const enlarge = (large: true | undefined) => void navigate({ search: { ...search, large } })
  const turnOver = (side: string) =>
    void navigate({ search: { ...search, side: side === 'back' ? 'back' : undefined }, replace: true })
  const image = (className: string | undefined) =>
    picture.data && (
      <img
        src={picture.data}
        alt={names === '' ? title : t('sheet.alt', { title, names })}
        className={`${classes.sheet} ${className ?? ''}`}
        style={{ aspectRatio: `${layout.page.width} / ${layout.page.height}` }}
      />
    )
  const steps = [
    { label: t('sheet.before'), Icon: IconChevronLeft, act: () => turn(sheet - 1), isOff: sheet <= 1 },
    { label: t('sheet.next'), Icon: IconChevronRight, act: () => turn(sheet + 1), isOff: sheet >= sheets },
    { label: t('sheet.large'), Icon: IconArrowsMaximize, act: () => enlarge(true), isOff: false }
  ]

  return (
    <Paper withBorder p="md" component="section" aria-label={t('sheet.preview')}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h3">
            {title}
          </Title>
          <Group gap={4} wrap="nowrap">
            {steps.map(({ label, Icon, act, isOff }) => (
              <Tooltip key={label} label={label}>
                <ActionIcon variant="default" size="lg" aria-label={label} disabled={isOff} onClick={act}>
                  <Icon size={18} aria-hidden />
                </ActionIcon>
              </Tooltip>
            ))}
          </Group>
        </Group>
        {layout.duplex && (
          <SegmentedControl
            aria-label={t('sheet.side')}
            value={search.side ?? 'front'}
            onChange={turnOver}
            data={(['front', 'back'] as const).map((value) => ({ value, label: t(`sheet.sides.${value}`) }))}
          />
        )}
        {picture.isError ? (
          <FaultNotice error={picture.error} onRetry={() => void picture.refetch()} />
        ) : (
          <Box mih={120} aria-busy={picture.isFetching}>
            {image(classes.small) ?? <Loader size="sm" aria-label={t('sheet.loading')} />}
          </Box>
        )}
        <Text size="xs" c="dimmed">
          {note}
        </Text>
        {layout.duplex && (
          <Text size="xs" c="dimmed">
            {t(`sheet.duplex.${layout.duplex}`)}
          </Text>
        )}
        {children}
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
