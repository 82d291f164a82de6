/** Groups that meet at one time: who is in which, balanced by the program and corrected by hand. */
import { Button } from '@mantine/core'
import { IconArrowsShuffle, IconUsersGroup } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { Screen } from '../parts/screen.tsx'
import { ScreenTabs } from '../parts/screen-tabs.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { SaveButton } from '../tasks/save-button.tsx'
import type { BreakoutsSearch } from './search.ts'
import { SetView } from './set-view.tsx'
import { type BreakoutSet, useBreakouts } from './use-breakouts.ts'

const route = getRouteApi('/signed-in/w/$workshop/breakouts')

const DAY = 'YYYY-MM-DD'.length

export const BreakoutsScreen = () => {
  const { t } = useTranslation('console/breakouts')
  const { slug, path, workshop } = useWorkshop()
  const { shortDay, clock } = useFormats()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, isPending, refetch } = useBreakouts(path)
  const go = (change: BreakoutsSearch) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })

  if (isPending) return <LoadingScreen />
  const sets = data?.sets ?? []
  const set = sets.find(({ id }) => id === search.set) ?? sets[0]
  const nameOf = ({ groups }: BreakoutSet) => {
    const [first] = groups
    if (!first) return ''
    const when = `${shortDay(first.startsAt.slice(0, DAY))}, ${clock(first.startsAt, workshop.timeZone)}`
    return t('tab', { when, count: groups.length })
  }
  const fileAt = (ending: string) => `/api/v1/workshops/${slug}/breakouts.${ending}`
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      actions={
        set && (
          <>
            <SaveButton variant="default" path={fileAt('pdf')}>
              {t('files.pdf')}
            </SaveButton>
            <SaveButton variant="default" path={fileAt('xlsx')}>
              {t('files.xlsx')}
            </SaveButton>
            <Button leftSection={<IconArrowsShuffle size={16} aria-hidden />} onClick={() => go({ balance: true })}>
              {t('balance.open')}
            </Button>
          </>
        )
      }
    >
      <FaultNotice error={error} onRetry={() => void refetch()} />
      {data &&
        (set ? (
          <ScreenTabs
            tabs={sets.map(({ id }) => id)}
            tab={set.id}
            label={(id) => nameOf(sets.find((one) => one.id === id) ?? set)}
            onTab={(id) => go({ set: id, person: undefined, balance: undefined })}
          >
            <SetView key={set.id} {...{ set, search, go }} release={data.release} />
          </ScreenTabs>
        ) : (
          <Empty icon={IconUsersGroup} title={t('none.title')} hint={t('none.hint')}>
            <LinkButton to="/w/$workshop/agenda" params={{ workshop: slug }}>
              {t('none.open')}
            </LinkButton>
          </Empty>
        ))}
    </Screen>
  )
}
