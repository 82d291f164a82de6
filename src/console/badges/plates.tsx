/** Name plates or seating cards: whose, how, what a sheet looks like, and the file. */
import { Grid, Paper, Stack, Title } from '@mantine/core'
import { IconId } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { stringifySearch } from '../search.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { SaveButton } from '../tasks/save-button.tsx'
import { Filters } from './filters.tsx'
import { LayoutChoice } from './layout-choice.tsx'
import { PlateOptions } from './plate-options.tsx'
import { SheetFrame, useSheetNumber } from './sheet-frame.tsx'
import { Unprintable } from './unprintable.tsx'
import { useChoice } from './use-choice.ts'
import { useLayouts } from './use-layouts.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')
const PATHS = { 'name-plate': 'name-plates', 'seating-card': 'seating-cards' } as const

export const Plates = ({ kind }: { kind: keyof typeof PATHS }) => {
  const { t } = useTranslation('console/badges')
  const { slug } = useWorkshop()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const [isForced, setForced] = useState(false)
  const isCards = kind === 'seating-card'
  const by = isCards ? 'person' : (search.by ?? 'country')
  const { layout } = useLayouts(kind, search.layout, by)
  const choice = useChoice({ ...search, printed: undefined })
  const count = (by === 'country' ? choice.states : choice.all) ?? 0
  const sheets = Math.max(1, Math.ceil(count / layout.perSheet))
  const sheet = useSheetNumber(sheets)
  const { order, ...filter } = choice.filter
  const { startingWith, numbered, lang } = search
  const own = isCards ? { startingWith, numbered: numbered && 'true' } : { by, order }
  const wish = { ...filter, ...own, lang, layout: layout.name }
  const at = `/api/v1/workshops/${slug}/${PATHS[kind]}`
  const unprintable = by === 'country' ? [] : choice.unprintable
  const force = unprintable.length > 0 && isForced ? 'true' : undefined

  if (choice.query.isPending) return <LoadingScreen />
  if (choice.query.isError)
    return <FaultNotice error={choice.query.error} onRetry={() => void choice.query.refetch()} />
  return (
    <Stack gap="lg">
      <Filters withPrinted={false} />
      {count === 0 ? (
        <Empty icon={IconId} title={t('noneFit.title')} hint={t(`plates.none.${by}`)} />
      ) : (
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Paper withBorder p="md" component="section" aria-label={t(`plates.${kind}.title`)}>
              <Stack gap="md">
                <Title order={2} size="h3">
                  {t(`plates.${kind}.title`)}
                </Title>
                <PlateOptions kind={kind} />
                <LayoutChoice
                  kind={kind}
                  by={by}
                  value={layout.name}
                  onChange={(name) => void navigate({ search: { ...search, layout: name }, replace: true })}
                />
                <Unprintable people={unprintable} isForced={isForced} onForce={setForced} />
                <SaveButton
                  size="md"
                  disabled={unprintable.length > 0 && !isForced}
                  path={`${at}.pdf${stringifySearch({ ...wish, force })}`}
                >
                  {t(`plates.${kind}.save`, { count, sheets: t('print.sheets', { count: sheets }) })}
                </SaveButton>
              </Stack>
            </Paper>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <SheetFrame
              layout={layout}
              path={`${at}/preview.svg${stringifySearch({ ...wish, sheet })}`}
              sheet={sheet}
              sheets={sheets}
              names=""
              note={t(`plates.${kind}.note`)}
            >
              {null}
            </SheetFrame>
          </Grid.Col>
        </Grid>
      )}
    </Stack>
  )
}
