/** The people on one side, the sheets on the other, and the button that prints. */
import { Button, Grid, Stack } from '@mantine/core'
import { IconId, IconUserSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { TaskProgress } from '../tasks/task-progress.tsx'
import classes from './choosing.module.css'
import { Filters } from './filters.tsx'
import { People } from './people.tsx'
import { Printing } from './printing.tsx'
import { SheetPreview } from './sheet-preview.tsx'
import { choiceChanged, useChoice } from './use-choice.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')

export const Choosing = () => {
  const { t } = useTranslation('console/badges')
  const { slug } = useWorkshop()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const choice = useChoice(search)
  const { query, people, all, filter } = choice
  const { order: _, ...narrowing } = filter
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined)

  if (query.isPending) return <LoadingScreen />
  if (query.isError) return <FaultNotice error={query.error} onRetry={() => void query.refetch()} />
  if (all === 0 && !isNarrowed)
    return (
      <Empty icon={IconId} title={t('nobody.title')} hint={t('nobody.hint')}>
        <LinkButton to="/w/$workshop/participants" params={{ workshop: slug }}>
          {t('nobody.act')}
        </LinkButton>
      </Empty>
    )
  return (
    <Stack gap="lg">
      {search.task && (
        <TaskProgress
          key={search.task}
          taskId={search.task}
          onDone={() => void choiceChanged()}
          onClose={() => void navigate({ search: { ...search, task: undefined }, replace: true })}
        />
      )}
      <Filters />
      {people.length === 0 ? (
        <Empty icon={IconUserSearch} title={t('noneFit.title')} hint={t(`noneFit.${search.printed ?? 'hint'}`)}>
          <Button
            variant="default"
            onClick={() => void navigate({ search: { order: search.order, layout: search.layout } })}
          >
            {t('noneFit.act')}
          </Button>
        </Empty>
      ) : (
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, lg: 7 }} order={{ base: 2, lg: 1 }}>
            <People choice={choice} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }} order={{ base: 1, lg: 2 }}>
            <Stack gap="md" className={classes.beside}>
              <Printing choice={choice} />
              <SheetPreview choice={choice} />
            </Stack>
          </Grid.Col>
        </Grid>
      )}
    </Stack>
  )
}
