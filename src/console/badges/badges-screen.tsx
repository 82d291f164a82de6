/** Badges: whom to print, how the sheets will look, and what was printed. */
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Screen } from '../parts/screen.tsx'
import { ScreenTabs } from '../parts/screen-tabs.tsx'
import { Choosing } from './choosing.tsx'
import { Plates } from './plates.tsx'
import { PrintLog } from './print-log.tsx'
import { TABS } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')
const PANELS = {
  choose: <Choosing />,
  plates: <Plates kind="name-plate" />,
  cards: <Plates kind="seating-card" />,
  log: <PrintLog />
}

export const BadgesScreen = () => {
  const { t } = useTranslation('console/badges')
  const navigate = route.useNavigate()
  const { tab = 'choose' } = route.useSearch()
  const open = (to: (typeof TABS)[number]) => void navigate({ search: { tab: to } })

  return (
    <Screen title={t('title')} lead={t('lead')}>
      <ScreenTabs tabs={TABS} tab={tab} label={(one) => t(`tabs.${one}`)} onTab={open}>
        {PANELS[tab]}
      </ScreenTabs>
    </Screen>
  )
}
