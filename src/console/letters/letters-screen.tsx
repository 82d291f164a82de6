/** Letters, notes verbales and certificates: issuing them, what was issued, and what all letters say alike. */
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Screen } from '../parts/screen.tsx'
import { ScreenTabs } from '../parts/screen-tabs.tsx'
import { Issued } from './issued.tsx'
import { Issuing } from './issuing.tsx'
import { LetterSettings } from './letter-settings.tsx'
import { TABS } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/letters')
const PANELS = { issue: <Issuing />, issued: <Issued />, settings: <LetterSettings /> }

export const LettersScreen = () => {
  const { t } = useTranslation('console/letters')
  const navigate = route.useNavigate()
  const { tab = 'issue' } = route.useSearch()
  const open = (to: (typeof TABS)[number]) => void navigate({ search: { tab: to } })

  return (
    <Screen title={t('title')} lead={t('lead')}>
      <ScreenTabs tabs={TABS} tab={tab} label={(one) => t(`tabs.${one}`)} onTab={open}>
        {PANELS[tab]}
      </ScreenTabs>
    </Screen>
  )
}
