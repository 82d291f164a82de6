/** Badges: whom to print, how the sheets will look, and what was printed. */
import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Screen } from '../parts/screen.tsx'
import { Choosing } from './choosing.tsx'
import { Plates } from './plates.tsx'
import { PrintLog } from './print-log.tsx'
import { TABS } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')

export const BadgesScreen = () => {
  const { t } = useTranslation('console/badges')
  const navigate = route.useNavigate()
  const { tab = 'choose' } = route.useSearch()
  const open = (to: string | null) => void navigate({ search: { tab: TABS.find((one) => one === to) } })

  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Tabs value={tab} onChange={open} keepMounted={false}>
        <Tabs.List mb="lg" className="no-print">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`tabs.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="choose">
          <Choosing />
        </Tabs.Panel>
        <Tabs.Panel value="plates">
          <Plates kind="name-plate" />
        </Tabs.Panel>
        <Tabs.Panel value="cards">
          <Plates kind="seating-card" />
        </Tabs.Panel>
        <Tabs.Panel value="log">
          <PrintLog />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  )
}
