/** How the workshop is set up: what it is, who may apply, agencies, rooms, tracks, categories, the team, machines and data. */
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Screen } from '../parts/screen.tsx'
import { ScreenTabs } from '../parts/screen-tabs.tsx'
import { AgenciesTab } from './agencies-tab.tsx'
import { CategoriesTab } from './categories-tab.tsx'
import { DataTab } from './data-tab.tsx'
import { RegistrationTab } from './registration-tab.tsx'
import { RoomsTab } from './rooms-tab.tsx'
import { type SettingsTab, TABS } from './search.ts'
import { TeamTab } from './team-tab.tsx'
import { TokensTab } from './tokens-tab.tsx'
import { TracksTab } from './tracks-tab.tsx'
import { WorkshopTab } from './workshop-tab.tsx'

const route = getRouteApi('/signed-in/w/$workshop/settings')

const PANELS: Record<SettingsTab, () => React.JSX.Element> = {
  workshop: WorkshopTab,
  registration: RegistrationTab,
  agencies: AgenciesTab,
  rooms: RoomsTab,
  tracks: TracksTab,
  categories: CategoriesTab,
  team: TeamTab,
  tokens: TokensTab,
  data: DataTab
}

export const SettingsScreen = () => {
  const { t } = useTranslation('console/settings')
  const navigate = route.useNavigate()
  const { tab = 'workshop' } = route.useSearch()
  const Panel = PANELS[tab]
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <ScreenTabs
        tabs={TABS}
        tab={tab}
        label={(one) => t(`tabs.${one}`)}
        onTab={(to) => void navigate({ search: { tab: to } })}
      >
        <Panel />
      </ScreenTabs>
    </Screen>
  )
}
